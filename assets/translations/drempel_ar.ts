<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl_NL">
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Afmelden voor vandaag?</source>
        <extracomment>Door, sheet: asks to confirm that the children named below do not come today.</extracomment>
        <translation>الإبلاغ عن الغياب اليوم؟</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <extracomment>Door, sheet &quot;Afmelden voor vandaag?&quot;: the child does come after all.</extracomment>
        <translation>تراجُع</translation>
    </message>
    <message>
        <source>Ja, afmelden</source>
        <extracomment>Door, sheet &quot;Afmelden voor vandaag?&quot;: confirms that the children do not come.</extracomment>
        <translation>نعم، لن يحضر اليوم</translation>
    </message>
</context>
<context>
    <name>AllergyLine</name>
    <message>
        <source>Allergie: %1</source>
        <extracomment>Said by a screen reader. %1 what the allergy is for</extracomment>
        <translation>حساسية: %1</translation>
    </message>
</context>
<context>
    <name>BoardArea</name>
    <message>
        <source>Nog niet binnen · %1</source>
        <extracomment>Board, heading of a column: not inside yet. %1 is how many.</extracomment>
        <translation>لم يدخلوا بعد · %1</translation>
    </message>
    <message>
        <source>Binnen · %1</source>
        <extracomment>Board, heading of a column: inside. %1 is how many.</extracomment>
        <translation>في الداخل · %1</translation>
    </message>
    <message>
        <source>Weg · %1</source>
        <extracomment>Board, heading of a column: gone home or absent. %1 is how many.</extracomment>
        <translation>غادروا · %1</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Allergie: %1</source>
        <extracomment>A child&apos;s allergy, said by a screen reader on the board. %1 what for</extracomment>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <extracomment>Said by a screen reader when home told something that no leidster has heard yet</extracomment>
        <translation>لم يُطّلع عليها بعد</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>nakijken</source>
        <extracomment>Board, on a child&apos;s card: two tablets do not agree, look again.</extracomment>
        <translation>يُراجَع</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Uitloggen</source>
        <extracomment>Board, behind the name: log out.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Ander kind</source>
        <extracomment>Board: a child has come who is not on today's planning.</extracomment>
        <translation>طفل آخر</translation>
    </message>
    <message>
        <source>Klaar met kiezen</source>
        <extracomment>Board: stop choosing several children.</extracomment>
        <translation>انتهيت من الاختيار</translation>
    </message>
    <message>
        <source>Meerdere kinderen</source>
        <extracomment>Board: choose several children to receive.</extracomment>
        <translation>عدة أطفال</translation>
    </message>
    <message>
        <source>Vandaag zijn er geen kinderen in deze groep.</source>
        <extracomment>Board: no children planned or present in this group today.</extracomment>
        <translation>لا يوجد أطفال في هذه المجموعة اليوم.</translation>
    </message>
    <message>
        <source>Tik op de kinderen die je ontvangt.</source>
        <extracomment>Board, while choosing several children to receive.</extracomment>
        <translation>انقر على الأطفال الذين تستقبلهم.</translation>
    </message>
    <message>
        <source>Vraag eens: %1</source>
        <extracomment>Board: an open question to start the talk with whoever is at the door; %1 is the question.</extracomment>
        <translation>يمكنك أن تسأل: %1</translation>
    </message>
    <message>
        <source>Niemand wacht bij de deur.</source>
        <extracomment>Board: in the place of the main button, when nobody waits at the door.</extracomment>
        <translation>لا أحد ينتظر عند الباب.</translation>
    </message>
</context>
<context>
    <name>BraidEntry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for an entry of the day. %1 time, %2 what was told, %3 who told it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Van %3</source>
        <translation>%1: %2. من %3</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <extracomment>Said after an entry from home that no leidster has heard yet</extracomment>
        <translation>لم يُطّلع عليها بعد</translation>
    </message>
</context>
<context>
    <name>BraidHandover</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What a screen reader says for a handover. %1 time, %2 &quot;Brengen&quot; or &quot;Halen&quot;, %3 the people</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bellen over %1</source>
        <extracomment>Child&apos;s page, sheet: whom to call; %1 is the child.</extracomment>
        <translation>الاتصال بشأن %1</translation>
    </message>
    <message>
        <source>Komt vandaag niet</source>
        <extracomment>Child&apos;s page, phone call: the child does not come today.</extracomment>
        <translation>لن يحضر اليوم</translation>
    </message>
    <message>
        <source>Gebeld</source>
        <extracomment>Child&apos;s page, phone call: keep what was told.</extracomment>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Gebeld? Tik op wie je sprak.</source>
        <extracomment>Child&apos;s page, sheet: explains that a tap on a person opens the writing down of a call.</extracomment>
        <translation>هل اتصلت؟ انقر على من تحدثت معه.</translation>
    </message>
</context>
<context>
    <name>CallTold</name>
    <message>
        <source>Wie haalt er vandaag?</source>
        <extracomment>Child&apos;s page, phone call: who fetches today.</extracomment>
        <translation>من سيأخذ الطفل اليوم؟</translation>
    </message>
    <message>
        <source>Wat is er verteld</source>
        <extracomment>Child&apos;s page, phone call: what a screen reader calls the field.</extracomment>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Wat is er verteld?</source>
        <extracomment>Child&apos;s page, phone call: hint in the empty field.</extracomment>
        <translation>ماذا قيل؟</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <source>Wie?</source>
        <extracomment>Child&apos;s page, above the caregivers: who does the care that is logged.</extracomment>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>Fles</source>
        <extracomment>Quick care: a bottle.</extracomment>
        <translation>زجاجة الحليب</translation>
    </message>
    <message>
        <source>Eten</source>
        <extracomment>Quick care: food.</extracomment>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>Wakker</source>
        <extracomment>Quick care: the child wakes up.</extracomment>
        <translation>استيقظ</translation>
    </message>
    <message>
        <source>Slaap</source>
        <extracomment>Quick care: the child goes to sleep.</extracomment>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Luier</source>
        <extracomment>Quick care: a diaper.</extracomment>
        <translation>الحفاض</translation>
    </message>
    <message>
        <source>Temperatuur</source>
        <extracomment>Quick care: the temperature.</extracomment>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Opschrijven</source>
        <extracomment>Child&apos;s page: write down what was seen.</extracomment>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Hoeveel ml?</source>
        <extracomment>Quick care, sheet: how much was drunk.</extracomment>
        <translation>كم مل؟</translation>
    </message>
    <message>
        <source>Hoe ging het eten?</source>
        <extracomment>Quick care, sheet: how much was eaten.</extracomment>
        <translation>كيف كان الأكل؟</translation>
    </message>
    <message>
        <source>Alles</source>
        <extracomment>Quick care: everything eaten.</extracomment>
        <translation>كله</translation>
    </message>
    <message>
        <source>Een beetje</source>
        <extracomment>Quick care: a little eaten.</extracomment>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>Niets</source>
        <extracomment>Quick care: nothing eaten.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Wat zat er in de luier?</source>
        <extracomment>Quick care, sheet: what was in the diaper.</extracomment>
        <translation>ماذا كان في الحفاض؟</translation>
    </message>
    <message>
        <source>Nat</source>
        <extracomment>Quick care: diaper.</extracomment>
        <translation>مبلل</translation>
    </message>
    <message>
        <source>Poep</source>
        <extracomment>Quick care: diaper.</extracomment>
        <translation>براز</translation>
    </message>
    <message>
        <source>Droog</source>
        <extracomment>Quick care: diaper.</extracomment>
        <translation>جاف</translation>
    </message>
</context>
<context>
    <name>CareSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChildDay</name>
    <message>
        <source>Vandaag is er nog niets verteld.</source>
        <extracomment>A child&apos;s day: nothing was told or done today yet.</extracomment>
        <translation>لم يُذكر شيء اليوم بعد.</translation>
    </message>
</context>
<context>
    <name>ChildFacts</name>
    <message>
        <source>Kijk waar het kind is. Tik dan op Ontvangen, of laat het meegaan.</source>
        <extracomment>Child&apos;s page: two tablets do not agree; what to do.</extracomment>
        <translation>تحقق من مكان الطفل. ثم انقر على استقبال، أو دعه يغادر.</translation>
    </message>
    <message>
        <source>Twee schermen zijn het niet eens.</source>
        <extracomment>Child&apos;s page: two tablets do not agree about where the child is.</extracomment>
        <translation>هناك شاشتان غير متفقتين.</translation>
    </message>
    <message>
        <source>Dit scherm kan iets niet lezen. Het kind telt als binnen.</source>
        <extracomment>Child&apos;s page: something cannot be read on this tablet.</extracomment>
        <translation>لا تستطيع هذه الشاشة قراءة شيء ما. يُحسب الطفل في الداخل.</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>%1 gaat mee met …</source>
        <extracomment>Child&apos;s page: with whom the child goes home, asked next; %1 is the child.</extracomment>
        <translation>%1 يغادر مع …</translation>
    </message>
    <message>
        <source>Bellen</source>
        <extracomment>Child&apos;s page: phone numbers, and writing down a call.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Bord</source>
        <extracomment>Child&apos;s page: back to the board.</extracomment>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <extracomment>Child&apos;s page: a caregiver has taken in what home told.</extracomment>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>Ontvangen: %1</source>
        <extracomment>Child&apos;s page: the child is received; %1 is the name.</extracomment>
        <translation>استقبال: %1</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Je nummer</source>
        <extracomment>Keypad: what a screen reader calls the boxes for the number and the secret digits.</extracomment>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Even kijken</source>
        <extracomment>Keypad: the code is being checked; said by a screen reader.</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Wissen</source>
        <extracomment>Keypad: the key that takes back the last digit.</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>CollectorRow</name>
    <message>
        <source>Wie haalt?</source>
        <extracomment>Door, telling about home: who comes to fetch the child today, and about when.</extracomment>
        <translation>من سيأخذ الطفل؟</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Child&apos;s page, a contact, said by a screen reader: %1 is a relation, %2 a phone number.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CoveredScreen</name>
    <message>
        <source>Verder</source>
        <extracomment>Group tablet, covered: go on by saying who you are.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Kinderen</source>
        <extracomment>Door, the day: what a screen reader calls the row of the children&apos;s names.</extracomment>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Ik ben iemand anders</source>
        <extracomment>Door, header: the person on the screen is not me; goes back to the start.</extracomment>
        <translation>أنا شخص آخر</translation>
    </message>
    <message>
        <source>Zo zie ik het</source>
        <extracomment>Door, the day: add one&apos;s own view beside what the daycare told.</extracomment>
        <translation>هكذا أرى الأمر</translation>
    </message>
    <message>
        <source>Wij gaan</source>
        <extracomment>Door, the day: we are leaving now; a caregiver confirms it in the group.</extracomment>
        <translation>نحن ذاهبون</translation>
    </message>
    <message>
        <source>Vraag gerust even hoe de dag was.</source>
        <extracomment>Door, the day: nothing can be shown, so ask in person.</extracomment>
        <translation>اسألونا كيف كان اليوم.</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Ongedaan maken</source>
        <extracomment>Door, done: take back what was just kept.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Fijne dag</source>
        <extracomment>Door, done: a wish, and the button that ends the visit.</extracomment>
        <translation>يومًا سعيدًا</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wat wil je hiermee?</source>
        <extracomment>Child&apos;s page, sheet about one entry of the day.</extracomment>
        <translation>ماذا تريد أن تفعل بهذا؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Child&apos;s page, who wrote an entry and when: %1 a name, %2 a time.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Niet meer bij het halen</source>
        <extracomment>Child&apos;s page, one entry: not to be told at pick-up after all.</extracomment>
        <translation>ليس عند الاستلام</translation>
    </message>
    <message>
        <source>Vertellen bij het halen</source>
        <extracomment>Child&apos;s page, one entry: tell it at pick-up.</extracomment>
        <translation>نرويه عند الاستلام</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <extracomment>Child&apos;s page, one entry: take back what was written; it stays visible to nobody else.</extracomment>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>FamilyScreen</name>
    <message>
        <source>Dag %1</source>
        <extracomment>Door, header: a greeting by first name. %1 is the name of the parent.</extracomment>
        <translation>مرحبًا %1</translation>
    </message>
    <message>
        <source>Ik ben iemand anders</source>
        <extracomment>Door, header: the person on the screen is not me; goes back to the start.</extracomment>
        <translation>أنا شخص آخر</translation>
    </message>
    <message>
        <source>Komt niet</source>
        <extracomment>Door: the child does not come today. Asks to confirm.</extracomment>
        <translation>لن يحضر</translation>
    </message>
    <message>
        <source>Ik wil iemand spreken</source>
        <extracomment>Door: the parent wants to speak to somebody; asks when.</extracomment>
        <translation>أريد التحدث مع أحد</translation>
    </message>
</context>
<context>
    <name>FatalPage</name>
    <message>
        <source>Dit scherm kan nu niets bewaren</source>
        <extracomment>At start: the store cannot be used; what to do is below it.</extracomment>
        <translation>لا تستطيع هذه الشاشة حفظ أي شيء الآن</translation>
    </message>
</context>
<context>
    <name>FromHomeScreen</name>
    <message>
        <source>Kinderen</source>
        <extracomment>Door, telling about home: what a screen reader calls the row of the children&apos;s names.</extracomment>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <extracomment>Door, telling about home: tell nothing, for all children.</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Alles zoals altijd</source>
        <extracomment>Door, telling about home: everything is as always. Stores only that sentence.</extracomment>
        <translation>كل شيء كالعادة</translation>
    </message>
    <message>
        <source>Klaar</source>
        <extracomment>Door, telling about home: keep what was told and go on.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hoe was het thuis?</source>
        <extracomment>Door, telling about home: the heading. Open, without judgement.</extracomment>
        <translation>كيف كان الحال في البيت؟</translation>
    </message>
</context>
<context>
    <name>GroupScreens</name>
    <message>
        <source>Oké</source>
        <extracomment>Group, a failed save: takes the message away.</extracomment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Groep</source>
        <extracomment>Group tablet: title of the log-in page.</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Nog eens</source>
        <extracomment>Group, a failed save: what was entered is kept, and this saves it again.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <source>Groepen</source>
        <extracomment>Review: what a screen reader calls the row of groups.</extracomment>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Met wie gaat %1 mee?</source>
        <extracomment>Child&apos;s page, sheet: with whom the child goes home; %1 is the child.</extracomment>
        <translation>مع من يغادر %1؟</translation>
    </message>
    <message>
        <source>%1 · zou halen</source>
        <extracomment>Child&apos;s page, who fetches: somebody who was told to come; %1 is a relation.</extracomment>
        <translation>%1 · كان سيأتي</translation>
    </message>
    <message>
        <source>Staat iemand er niet bij? Bel dan eerst een ouder.</source>
        <extracomment>Child&apos;s page, sheet: what to do if somebody else comes to fetch.</extracomment>
        <translation>هل هناك شخص غير مذكور؟ اتصل أولاً بأحد الوالدين.</translation>
    </message>
    <message>
        <source>We hebben het besproken</source>
        <extracomment>Child&apos;s page, sheet: parent and caregiver talked about the day.</extracomment>
        <translation>تحدثنا عن ذلك</translation>
    </message>
    <message>
        <source>Samen besproken</source>
        <extracomment>Child&apos;s page, sheet: kept that parent and caregiver talked about the day.</extracomment>
        <translation>تحدثنا معًا</translation>
    </message>
</context>
<context>
    <name>HearSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <extracomment>Child&apos;s page, sheet: what home told has been heard.</extracomment>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Child&apos;s page, who told something and when: %1 a name, %2 a time.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Je antwoord</source>
        <extracomment>Child&apos;s page, sheet: what a screen reader calls the field.</extracomment>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Wil je iets terugzeggen? Dit mag je overslaan.</source>
        <extracomment>Child&apos;s page, sheet: hint in the empty field.</extracomment>
        <translation>هل تريد أن ترد بشيء؟ يمكنك تخطي هذا.</translation>
    </message>
    <message>
        <source>Goede vraag, ik kom erop terug:</source>
        <extracomment>Child&apos;s page, sheet: a first-class answer when you do not know yet.</extracomment>
        <translation>سؤال جيد، سأعود إليه:</translation>
    </message>
    <message>
        <source>vandaag</source>
        <extracomment>Child&apos;s page, sheet: when somebody comes back to a question.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Child&apos;s page, sheet: when somebody comes back to a question.</extracomment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>over 3 dagen</source>
        <extracomment>Child&apos;s page, sheet: when somebody comes back to a question.</extracomment>
        <translation>بعد 3 أيام</translation>
    </message>
    <message>
        <source>over een week</source>
        <extracomment>Child&apos;s page, sheet: when somebody comes back to a question.</extracomment>
        <translation>بعد أسبوع</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Nog bezig?</source>
        <extracomment>Over any screen: asked when nobody touched it for a while.</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Ja, nog even</source>
        <extracomment>Over any screen, &quot;Nog bezig?&quot;: yes, keep the screen as it is.</extracomment>
        <translation>نعم، لحظة</translation>
    </message>
    <message>
        <source>Dit scherm gaat zo uit.</source>
        <extracomment>Over any screen, &quot;Nog bezig?&quot;: what happens if nobody answers.</extracomment>
        <translation>ستُغلق هذه الشاشة بعد قليل.</translation>
    </message>
</context>
<context>
    <name>LanguagePills</name>
    <message>
        <source>Taal</source>
        <extracomment>Door, at rest: what a screen reader calls the row of languages.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Even laden</source>
        <extracomment>At start: what was kept before is being read; said by a screen reader.</extracomment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Even laden …</source>
        <extracomment>At start: what was kept before is being read.</extracomment>
        <translation>جارٍ التحميل …</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Welk medicijn</source>
        <extracomment>Door, telling about home: which medicine the child had.</extracomment>
        <translation>أي دواء</translation>
    </message>
    <message>
        <source>Wat en hoeveel?</source>
        <extracomment>Door, telling about home: hint in the empty field for a medicine.</extracomment>
        <translation>ما هو وكم؟</translation>
    </message>
    <message>
        <source>Hoe laat?</source>
        <extracomment>Door, telling about home: at what time the medicine was given.</extracomment>
        <translation>في أي ساعة؟</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Even op letten</source>
        <extracomment>Board, sheet with all notices.</extracomment>
        <translation>يرجى الانتباه</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <extracomment>Board: how many more notices there are than fit; opens them all.</extracomment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObserveSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wat viel je op bij %1?</source>
        <extracomment>Child&apos;s page, sheet: the question above the text; %1 is the child.</extracomment>
        <translation>ماذا لاحظت على %1؟</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <extracomment>Child&apos;s page, sheet: keep what was written.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Wat je zag</source>
        <extracomment>Child&apos;s page, sheet: what a screen reader calls the field.</extracomment>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Wat gebeurde er? Wat ging goed?</source>
        <extracomment>Child&apos;s page, sheet: hint in the empty field.</extracomment>
        <translation>ماذا حدث؟ وما الذي سار جيدًا؟</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Typen</source>
        <extracomment>Door, telling about home: answer the question of the day by typing.</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <extracomment>Door, telling about home: puts the on-screen keyboard away.</extracomment>
        <translation>انتهيت من الكتابة</translation>
    </message>
    <message>
        <source>Je antwoord</source>
        <extracomment>Door, telling about home: what a screen reader calls the field for one&apos;s own words.</extracomment>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Schrijf wat je wilt. Dit mag je overslaan.</source>
        <extracomment>Door, telling about home: hint in the empty field.</extracomment>
        <translation>اكتب ما تشاء. يمكنك تخطي هذا.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Wat helpt thuis als %1 verdrietig is?</source>
        <extracomment>Open question to a parent at the door; %1 is the child&apos;s name.</extracomment>
        <translation>ما الذي يساعد في البيت عندما يحزن %1؟</translation>
    </message>
    <message>
        <source>Hoe begon jullie dag?</source>
        <extracomment>Open question to a parent at the door.</extracomment>
        <translation>كيف بدأ يومكم؟</translation>
    </message>
    <message>
        <source>Waar speelt %1 nu het liefst mee?</source>
        <extracomment>Open question to a parent at the door; %1 is the child&apos;s name.</extracomment>
        <translation>بماذا يحب %1 أن يلعب الآن؟</translation>
    </message>
    <message>
        <source>Wat kan %1 ineens?</source>
        <extracomment>Open question to a parent at the door; %1 is the child&apos;s name.</extracomment>
        <translation>ما الشيء الجديد الذي صار %1 يتقنه؟</translation>
    </message>
    <message>
        <source>Wat is er nieuw thuis?</source>
        <extracomment>Open question to a parent at the door.</extracomment>
        <translation>ما الجديد في البيت؟</translation>
    </message>
    <message>
        <source>Hoe neem je het liefst afscheid?</source>
        <extracomment>Open question to a parent at the door.</extracomment>
        <translation>كيف تفضل أن تودّع طفلك؟</translation>
    </message>
    <message>
        <source>Wat wil je dat wij vandaag weten?</source>
        <extracomment>Open question to a parent at the door.</extracomment>
        <translation>ماذا تود أن نعرف اليوم؟</translation>
    </message>
    <message>
        <source>Wat zie jij thuis bij %1, dat wij hier misschien niet zien?</source>
        <extracomment>Open question a caregiver may ask a parent; %1 is the child&apos;s name.</extracomment>
        <translation>ماذا ترى في %1 في البيت وقد لا نراه هنا؟</translation>
    </message>
    <message>
        <source>Waar werd %1 thuis blij van?</source>
        <extracomment>Open question a caregiver may ask a parent; %1 is the child&apos;s name.</extracomment>
        <translation>ما الذي أسعد %1 في البيت؟</translation>
    </message>
    <message>
        <source>Wat werkt bij jullie al goed?</source>
        <extracomment>Open question a caregiver may ask a parent.</extracomment>
        <translation>ما الذي ينجح عندكم؟</translation>
    </message>
    <message>
        <source>Wat helpt thuis als %1 moe is?</source>
        <extracomment>Open question a caregiver may ask a parent; %1 is the child&apos;s name.</extracomment>
        <translation>ما الذي يساعد في البيت عندما يتعب %1؟</translation>
    </message>
    <message>
        <source>Hoe was het weekend of de avond?</source>
        <extracomment>Open question a caregiver may ask a parent.</extracomment>
        <translation>كيف كانت عطلة نهاية الأسبوع أو المساء؟</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Brengen of halen</source>
        <extracomment>Door, at rest: the one big button. To bring or to fetch a child.</extracomment>
        <translation>إحضار أو أخذ</translation>
    </message>
</context>
<context>
    <name>ReviewChildScreen</name>
    <message>
        <source>Vandaag</source>
        <extracomment>Review, one child: back to the whole day.</extracomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ReviewScreens</name>
    <message>
        <source>Overzicht</source>
        <extracomment>Review screen: title of the log-in page.</extracomment>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>StaffLogInScreen</name>
    <message>
        <source>Toets je nummer in en dan je eigen cijfers.</source>
        <extracomment>Group tablet, log-in: how to fill in.</extracomment>
        <translation>أدخل رقمك ثم أرقامك السرية.</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <extracomment>Group tablet, log-in: the question above the keypad.</extracomment>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Begrepen</source>
        <extracomment>Sheet that explains the sync dot: closes it.</extracomment>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wanneer wil je iemand spreken?</source>
        <extracomment>Door, sheet: the parent wants to speak to somebody.</extracomment>
        <translation>متى تريد التحدث مع أحد؟</translation>
    </message>
    <message>
        <source>Er komt zo iemand naar je toe.</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: explains &quot;Nu&quot;.</extracomment>
        <translation>سيأتي إليك أحد بعد قليل.</translation>
    </message>
    <message>
        <source>Nu</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: now.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>We maken dan even tijd.</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: explains &quot;Bij het halen&quot;.</extracomment>
        <translation>سنخصص لك وقتًا حينها.</translation>
    </message>
    <message>
        <source>Bij het halen</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: at pick-up.</extracomment>
        <translation>عند الاستلام</translation>
    </message>
    <message>
        <source>We bellen je vandaag op het nummer dat we hebben.</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: explains &quot;Bel mij&quot;.</extracomment>
        <translation>سنتصل بك اليوم على الرقم الذي لدينا.</translation>
    </message>
    <message>
        <source>Bel mij</source>
        <extracomment>Door, sheet &quot;Wanneer wil je iemand spreken?&quot;: call me.</extracomment>
        <translation>اتصلوا بي</translation>
    </message>
</context>
<context>
    <name>TellNext</name>
    <message>
        <source>Dit vertel je (kies er hooguit drie)</source>
        <extracomment>Child&apos;s page, at pick-up: choose what to tell.</extracomment>
        <translation>ستروي هذا (اختر ثلاثة على الأكثر)</translation>
    </message>
    <message>
        <source>Vraag eens: %1</source>
        <extracomment>Child&apos;s page, sheet: an open question to ask; %1 is the question.</extracomment>
        <translation>يمكنك أن تسأل: %1</translation>
    </message>
</context>
<context>
    <name>TemperatureSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wat heb je gemeten?</source>
        <extracomment>Quick care, sheet: the measured temperature.</extracomment>
        <translation>ماذا قست؟</translation>
    </message>
    <message>
        <source>Bewaren: %1 °C</source>
        <extracomment>Quick care, sheet: keep the temperature; %1 is the number of degrees.</extracomment>
        <translation>حفظ: %1 °م</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message>
        <source>Dit vertellen we je graag</source>
        <extracomment>Door, the day: above the at most three things that a caregiver picked to tell.</extracomment>
        <translation>نود أن نخبرك بهذا</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Van thuis</source>
        <extracomment>Review, heading of a column: home told something.</extracomment>
        <translation>من البيت</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <extracomment>Review, heading of a column: we heard it.</extracomment>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>Verteld</source>
        <extracomment>Review, heading of a column: we told something.</extracomment>
        <translation>روينا</translation>
    </message>
    <message>
        <source>Besproken</source>
        <extracomment>Review, heading of a column: talked about together.</extracomment>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <extracomment>Review, heading of a column: went home with somebody.</extracomment>
        <translation>التسليم</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Van thuis verteld</source>
        <extracomment>Review, a mark: home told something.</extracomment>
        <translation>رُوي من البيت</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <extracomment>Review, a mark: what home told was heard.</extracomment>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <extracomment>Review, an open mark: what home told was not heard yet.</extracomment>
        <translation>لم يُطّلع عليها بعد</translation>
    </message>
    <message>
        <source>Verteld</source>
        <extracomment>Review, a mark: we told something.</extracomment>
        <translation>روينا</translation>
    </message>
    <message>
        <source>Nog niet verteld</source>
        <extracomment>Review, an open mark: we told nothing yet.</extracomment>
        <translation>لم نروِ بعد</translation>
    </message>
    <message>
        <source>Besproken</source>
        <extracomment>Review, a mark: talked about together.</extracomment>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Nog niet besproken</source>
        <extracomment>Review, an open mark: not talked about together yet.</extracomment>
        <translation>لم نتحدث بعد</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <extracomment>Review, a mark: went home with somebody.</extracomment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Nog geen overdracht</source>
        <extracomment>Review, an open mark: did not go home yet.</extracomment>
        <translation>لا تسليم بعد</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Vandaag</source>
        <extracomment>Review: title of the day.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Uitloggen</source>
        <extracomment>Review: log out.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Alles is gehoord.</source>
        <extracomment>Review: nothing from home is left unheard.</extracomment>
        <translation>تم الاطلاع على كل شيء.</translation>
    </message>
    <message>
        <source>Nog niet gehoord</source>
        <extracomment>Review: what home told and nobody tapped &quot;Gehoord&quot; for.</extracomment>
        <translation>لم يُطّلع عليها بعد</translation>
    </message>
    <message>
        <source>Geen open beloftes.</source>
        <extracomment>Review: no promise of ours is open.</extracomment>
        <translation>لا وعود مفتوحة.</translation>
    </message>
    <message>
        <source>Beloofd</source>
        <extracomment>Review: what we promised to come back to.</extracomment>
        <translation>وعدنا</translation>
    </message>
</context>
<context>
    <name>TodayTable</name>
    <message>
        <source>Vandaag zijn er geen kinderen in deze groep.</source>
        <extracomment>Review: no children planned or present in this group today.</extracomment>
        <translation>لا يوجد أطفال في هذه المجموعة اليوم.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Ongedaan maken</source>
        <extracomment>Group tablet: takes back what was just saved.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Zo zie ik het</source>
        <extracomment>Door, sheet: add one&apos;s own view beside what the daycare told.</extracomment>
        <translation>هكذا أرى الأمر</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <extracomment>Door, sheet &quot;Zo zie ik het&quot;: keep what was written.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <extracomment>Door, sheet &quot;Zo zie ik het&quot;: choose what it is about.</extracomment>
        <translation>عن أي شيء؟</translation>
    </message>
    <message>
        <source>Hoe zie jij het</source>
        <extracomment>Door, sheet &quot;Zo zie ik het&quot;: what a screen reader calls the field.</extracomment>
        <translation>كيف تراه</translation>
    </message>
    <message>
        <source>Hoe zie jij het?</source>
        <extracomment>Door, sheet &quot;Zo zie ik het&quot;: hint in the empty field.</extracomment>
        <translation>كيف ترى الأمر؟</translation>
    </message>
</context>
<context>
    <name>WhoAreYouScreen</name>
    <message>
        <source>Terug</source>
        <extracomment>Door, asking who somebody is: back to the resting screen.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Geen code? Loop gerust door. Een leidster meldt jullie aan.</source>
        <extracomment>Door, below the keypad: for who has no code. &quot;Een leidster&quot; is any member of staff.</extracomment>
        <translation>ليس لديك رمز؟ تفضل بالدخول. ستسجلكم إحدى المربيات.</translation>
    </message>
    <message>
        <source>Toets je nummer in en dan je eigen cijfers.</source>
        <extracomment>Door, above the keypad: how to fill in. The number is not secret, the other digits are.</extracomment>
        <translation>أدخل رقمك ثم أرقامك السرية.</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <extracomment>Door: the question above the keypad.</extracomment>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 en %2</source>
        <extracomment>A list of names: %1 is one or more names, %2 the last one.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n weken</source>
        <extracomment>A baby&apos;s age in weeks, under a name.</extracomment>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maanden</source>
        <extracomment>A baby&apos;s age in months, under a name.</extracomment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <extracomment>A child&apos;s age in years, under a name.</extracomment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>De nacht</source>
        <extracomment>Row of chips at the door: how the night was.</extracomment>
        <translation>الليل</translation>
    </message>
    <message>
        <source>Eten</source>
        <extracomment>Row of chips at the door: what the child ate this morning.</extracomment>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>Nu</source>
        <extracomment>Row of chips at the door: how the child is now, in the parent&apos;s words.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Potje</source>
        <extracomment>Row of chips at the door: diaper, practising or potty.</extracomment>
        <translation>القصرية</translation>
    </message>
    <message>
        <source>Medicijn</source>
        <extracomment>Row of chips at the door: whether medicine was given at home.</extracomment>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Laatste fles</source>
        <extracomment>Row of chips at the door: the last bottle at home.</extracomment>
        <translation>آخر زجاجة</translation>
    </message>
    <message>
        <source>Goed geslapen</source>
        <extracomment>Chip about the night.</extracomment>
        <translation>نام جيدًا</translation>
    </message>
    <message>
        <source>Onrustig</source>
        <extracomment>Chip about the night.</extracomment>
        <translation>نوم متقطع</translation>
    </message>
    <message>
        <source>Kort geslapen</source>
        <extracomment>Chip about the night.</extracomment>
        <translation>نام قليلاً</translation>
    </message>
    <message>
        <source>Ontbeten</source>
        <extracomment>Chip about eating this morning.</extracomment>
        <translation>أفطر</translation>
    </message>
    <message>
        <source>Een beetje</source>
        <extracomment>Chip about eating this morning.</extracomment>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <extracomment>Chip about eating this morning.</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Vrolijk</source>
        <extracomment>Chip about how the child is now.</extracomment>
        <translation>مرح</translation>
    </message>
    <message>
        <source>Moe</source>
        <extracomment>Chip about how the child is now.</extracomment>
        <translation>متعب</translation>
    </message>
    <message>
        <source>Stil</source>
        <extracomment>Chip about how the child is now.</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Verdrietig</source>
        <extracomment>Chip about how the child is now.</extracomment>
        <translation>حزين</translation>
    </message>
    <message>
        <source>Luier</source>
        <extracomment>Chip about the toilet: wears a diaper.</extracomment>
        <translation>الحفاض</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <extracomment>Chip about the toilet: learning to use the potty.</extracomment>
        <translation>يتدرب</translation>
    </message>
    <message>
        <source>Zelf</source>
        <extracomment>Chip about the toilet: goes by itself.</extracomment>
        <translation>المرحاض</translation>
    </message>
    <message>
        <source>Nee</source>
        <extracomment>Chip about medicine: none given.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nog geen</source>
        <extracomment>Chip about the last bottle: none yet.</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nu even</source>
        <extracomment>When a parent wants to talk to somebody.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Bij het halen</source>
        <extracomment>When a parent wants to talk to somebody.</extracomment>
        <translation>عند الاستلام</translation>
    </message>
    <message>
        <source>Bel mij</source>
        <extracomment>When a parent wants to talk to somebody.</extracomment>
        <translation>اتصلوا بي</translation>
    </message>
    <message>
        <source>Dit scherm is vol. Het is nog niet bewaard. Vraag even een leidster.</source>
        <extracomment>Saving failed because the tablet&apos;s disk is full.</extracomment>
        <translation>هذه الشاشة ممتلئة. لم يُحفظ شيء بعد. اسأل إحدى المربيات.</translation>
    </message>
    <message>
        <source>Bewaren lukt hier niet. Het is nog niet bewaard. Vertel het even aan een leidster.</source>
        <extracomment>Saving failed because the tablet&apos;s disk does not work.</extracomment>
        <translation>الحفظ لا يعمل هنا. لم يُحفظ شيء بعد. أخبر إحدى المربيات.</translation>
    </message>
    <message>
        <source>Dit is te lang om te bewaren. Kun je het korter zeggen?</source>
        <extracomment>Saving failed because the text is too long.</extracomment>
        <translation>هذا أطول من أن يُحفظ. هل يمكنك الاختصار؟</translation>
    </message>
    <message>
        <source>Het is nog niet bewaard. Probeer het nog eens.</source>
        <extracomment>Saving failed for another reason.</extracomment>
        <translation>لم يُحفظ بعد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>een beetje gegeten</source>
        <extracomment>What home told: ate a little this morning.</extracomment>
        <translation>أكل قليلاً</translation>
    </message>
    <message>
        <source>nog niet gegeten</source>
        <extracomment>What home told: has not eaten yet.</extracomment>
        <translation>لم يأكل بعد</translation>
    </message>
    <message>
        <source>geen medicijn</source>
        <extracomment>What home told: no medicine was given.</extracomment>
        <translation>بدون دواء</translation>
    </message>
    <message>
        <source>nog geen fles</source>
        <extracomment>What home told: no bottle yet.</extracomment>
        <translation>بدون زجاجة بعد</translation>
    </message>
    <message>
        <source>oefent op het potje</source>
        <extracomment>What home told: practises with the potty.</extracomment>
        <translation>يتدرب على القصرية</translation>
    </message>
    <message>
        <source>gaat zelf naar de wc</source>
        <extracomment>What home told: goes to the toilet without help.</extracomment>
        <translation>يذهب إلى المرحاض وحده</translation>
    </message>
    <message>
        <source>%1 haalt om %2</source>
        <extracomment>Who fetches the child: %1 is a name, %2 a time.</extracomment>
        <translation>%1 يأتي الساعة %2</translation>
    </message>
    <message>
        <source>%1 haalt</source>
        <extracomment>Who fetches the child: %1 is a name.</extracomment>
        <translation>%1 يأتي</translation>
    </message>
    <message>
        <source>Alles opgegeten</source>
        <extracomment>Care log: how much the child ate.</extracomment>
        <translation>أكل كل شيء</translation>
    </message>
    <message>
        <source>Een beetje gegeten</source>
        <extracomment>Care log: how much the child ate.</extracomment>
        <translation>أكل قليلاً</translation>
    </message>
    <message>
        <source>Niets gegeten</source>
        <extracomment>Care log: how much the child ate.</extracomment>
        <translation>لم يأكل شيئًا</translation>
    </message>
    <message>
        <source>Luier: nat</source>
        <extracomment>Care log: diaper changed.</extracomment>
        <translation>الحفاض: مبلل</translation>
    </message>
    <message>
        <source>Luier: poep</source>
        <extracomment>Care log: diaper changed.</extracomment>
        <translation>الحفاض: براز</translation>
    </message>
    <message>
        <source>Luier: droog</source>
        <extracomment>Care log: diaper changed.</extracomment>
        <translation>الحفاض: جاف</translation>
    </message>
    <message>
        <source>alles zoals altijd</source>
        <extracomment>What home told: everything as always. Only that sentence, never a fact about health.</extracomment>
        <translation>كل شيء كالعادة</translation>
    </message>
    <message>
        <source>laatste fles om %1</source>
        <extracomment>What home told: the last bottle, %1 is a time.</extracomment>
        <translation>آخر زجاجة الساعة %1</translation>
    </message>
    <message>
        <source>medicijn</source>
        <extracomment>What home told when no name of the medicine was given.</extracomment>
        <translation>دواء</translation>
    </message>
    <message>
        <source>%1 gehad om %2</source>
        <translation>أخذ %1 الساعة %2</translation>
    </message>
    <message>
        <source>%1 gehad</source>
        <translation>أخذ %1</translation>
    </message>
    <message>
        <source>Fles: %1 ml</source>
        <extracomment>Care log: a bottle of %1 millilitres.</extracomment>
        <translation>زجاجة: %1 مل</translation>
    </message>
    <message>
        <source>Geslapen van %1 tot %2</source>
        <extracomment>Care log: a nap from %1 to %2.</extracomment>
        <translation>نام من %1 إلى %2</translation>
    </message>
    <message>
        <source>Slaapt sinds %1</source>
        <extracomment>Care log: asleep since %1.</extracomment>
        <translation>نائم منذ %1</translation>
    </message>
    <message>
        <source>Gemeten: %1 °C</source>
        <extracomment>Care log: the measured temperature in degrees Celsius.</extracomment>
        <translation>القياس: %1 °م</translation>
    </message>
    <message>
        <source>Wil iemand spreken: %1</source>
        <extracomment>On the day: a parent wants to talk; %1 says when.</extracomment>
        <translation>يريد التحدث: %1</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <extracomment>On the day: a caregiver took in what home told.</extracomment>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>Gehoord. %1</source>
        <translation>سمعنا. %1</translation>
    </message>
    <message>
        <source>Gebeld met %1</source>
        <extracomment>On the day: %1 (a name) told something by phone, without more words.</extracomment>
        <translation>اتصلنا بـ %1</translation>
    </message>
    <message>
        <source>Gebeld: %1</source>
        <extracomment>On the day: what was told by phone.</extracomment>
        <translation>بالهاتف: %1</translation>
    </message>
    <message>
        <source>Zo zie ik het: %1</source>
        <extracomment>On the day: &quot;this is how I see it&quot;, %1 are somebody&apos;s own words.</extracomment>
        <translation>هكذا أرى الأمر: %1</translation>
    </message>
    <message>
        <source>Samen besproken</source>
        <extracomment>On the day: parent and caregiver talked about it.</extracomment>
        <translation>تحدثنا معًا</translation>
    </message>
    <message>
        <source>%1: kijk even na of dit klopt.</source>
        <extracomment>Top of the board: two tablets do not agree about child %1.</extracomment>
        <translation>%1: يرجى التحقق من صحة هذا.</translation>
    </message>
    <message>
        <source>%1: dit scherm kan iets niet lezen. Telt als binnen.</source>
        <extracomment>Top of the board: this tablet cannot read something about child %1.</extracomment>
        <translation>%1: لا تستطيع هذه الشاشة قراءة شيء ما. يُحسب في الداخل.</translation>
    </message>
    <message>
        <source>%1 is er nog niet. Bel even.</source>
        <extracomment>Top of the board: child %1 did not come at the planned time.</extracomment>
        <translation>%1 لم يصل بعد. اتصل من فضلك.</translation>
    </message>
    <message>
        <source>%1: thuis een medicijn gehad.</source>
        <extracomment>Top of the board: home told about medicine for child %1.</extracomment>
        <translation>%1: أخذ دواءً في البيت.</translation>
    </message>
    <message>
        <source>%1: het halen is veranderd.</source>
        <extracomment>Top of the board: by phone was told that somebody else fetches child %1, or at another time.</extracomment>
        <translation>%1: تغيّر موعد الاستلام.</translation>
    </message>
    <message>
        <source>%1: een ouder wil iemand spreken.</source>
        <extracomment>Top of the board: a parent of child %1 wants to talk.</extracomment>
        <translation>%1: أحد الوالدين يريد التحدث.</translation>
    </message>
    <message>
        <source>%1 is er vandaag extra bij.</source>
        <extracomment>Top of the board: child %1 is here without being planned. Welcome all the same.</extracomment>
        <translation>%1 إضافي اليوم.</translation>
    </message>
</context>
<context>
    <name>drempel::BoardModel</name>
    <message>
        <source>verwacht %1</source>
        <extracomment>Under a child&apos;s name on the board: expected at %1, a time.</extracomment>
        <translation>متوقع %1</translation>
    </message>
    <message>
        <source>aangemeld %1</source>
        <extracomment>Under a child&apos;s name on the board: announced at the door at %1, a time.</extracomment>
        <translation>سُجّل %1</translation>
    </message>
    <message>
        <source>wordt gehaald</source>
        <extracomment>Under a child&apos;s name on the board: somebody is at the door to fetch the child.</extracomment>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>komt niet</source>
        <extracomment>Under a child&apos;s name on the board: does not come today.</extracomment>
        <translation>لن يحضر</translation>
    </message>
</context>
<context>
    <name>drempel::ChildPage</name>
    <message>
        <source>%1 is binnen</source>
        <translation>%1 في الداخل</translation>
    </message>
    <message>
        <source>Opgeschreven</source>
        <translation>تم التدوين</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <translation>سمعنا</translation>
    </message>
    <message>
        <source>Goede vraag. Ik kom erop terug op %1.</source>
        <extracomment>After &quot;good question, I come back to it&quot;: the answer a parent sees; %1 is a day.</extracomment>
        <translation>سؤال جيد. سأعود إليه يوم %1.</translation>
    </message>
    <message>
        <source>komt vandaag niet</source>
        <extracomment>What a parent told by phone: the child does not come today.</extracomment>
        <translation>لن يحضر اليوم</translation>
    </message>
    <message>
        <source>%1 komt vandaag niet</source>
        <extracomment>After &quot;does not come today&quot; by phone, with undo; %1 is the child.</extracomment>
        <translation>%1 لن يحضر اليوم</translation>
    </message>
    <message>
        <source>Samen besproken</source>
        <translation>تحدثنا معًا</translation>
    </message>
    <message>
        <source>%1 gaat mee met %2</source>
        <extracomment>After letting a child go, with undo; %1 is the child, %2 who takes it along.</extracomment>
        <translation>%1 يغادر مع %2</translation>
    </message>
    <message>
        <source>binnen sinds %1</source>
        <extracomment>Under a child&apos;s name: inside since %1, a time.</extracomment>
        <translation>في الداخل منذ %1</translation>
    </message>
    <message>
        <source>naar huis om %1</source>
        <extracomment>Under a child&apos;s name: went home at %1, a time.</extracomment>
        <translation>غادر الساعة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n berichten van thuis</source>
        <extracomment>On a child&apos;s page: messages from home that were not heard yet.</extracomment>
        <translation>
            <numerusform>%n رسالة من البيت</numerusform>
            <numerusform>رسالة واحدة من البيت</numerusform>
            <numerusform>رسالتان من البيت</numerusform>
            <numerusform>%n رسائل من البيت</numerusform>
            <numerusform>%n رسالة من البيت</numerusform>
            <numerusform>%n رسالة من البيت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 haalt om %2</source>
        <extracomment>On a child&apos;s page: who fetches today and when; %1 a name, %2 a time.</extracomment>
        <translation>%1 يأتي الساعة %2</translation>
    </message>
    <message>
        <source>%1 haalt</source>
        <extracomment>On a child&apos;s page: who fetches today; %1 a name.</extracomment>
        <translation>%1 يأتي</translation>
    </message>
</context>
<context>
    <name>drempel::CodeEntry</name>
    <message>
        <source>Die code kennen we niet. Probeer het nog eens?</source>
        <extracomment>Keypad at the door, after a wrong code. Friendly, no blame; the way on without a code is below it.</extracomment>
        <translation>لا نعرف هذا الرمز. هل تحاول مرة أخرى؟</translation>
    </message>
</context>
<context>
    <name>drempel::DayModel</name>
    <message>
        <source>Brengen</source>
        <extracomment>On the day: the moment the child was brought.</extracomment>
        <translation>الإحضار</translation>
    </message>
    <message>
        <source>Halen</source>
        <extracomment>On the day: the moment the child was fetched.</extracomment>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>drempel::DoorFlow</name>
    <message>
        <source>Bij deze code horen vandaag geen kinderen. Vraag even een leidster.</source>
        <extracomment>At the door, after a right code of somebody without children here (a caregiver, an old permission).</extracomment>
        <translation>لا يوجد أطفال لهذا الرمز اليوم. اسأل إحدى المربيات.</translation>
    </message>
    <message>
        <source>Wie haal je?</source>
        <extracomment>Title above a family&apos;s children at the door, at pick-up.</extracomment>
        <translation>من ستأخذ؟</translation>
    </message>
    <message>
        <source>Wie breng je?</source>
        <extracomment>Title above a family&apos;s children at the door, at drop-off.</extracomment>
        <translation>من أحضرت؟</translation>
    </message>
    <message>
        <source>Kies een kind</source>
        <extracomment>The big button at the door when no child is chosen.</extracomment>
        <translation>اختر طفلاً</translation>
    </message>
    <message>
        <source>%1 halen</source>
        <extracomment>The big button at the door at pick-up; %1 is one or more names.</extracomment>
        <translation>أخذ %1</translation>
    </message>
    <message>
        <source>%1 brengen</source>
        <extracomment>The big button at the door at drop-off; %1 is one or more names.</extracomment>
        <translation>إحضار %1</translation>
    </message>
    <message>
        <source>Ik kom brengen</source>
        <extracomment>At the door: switches from fetching to bringing.</extracomment>
        <translation>جئت للإحضار</translation>
    </message>
    <message>
        <source>Ik kom halen</source>
        <extracomment>At the door: switches from bringing to fetching.</extracomment>
        <translation>جئت للأخذ</translation>
    </message>
    <message>
        <source>De dag van %1</source>
        <extracomment>Title of a child&apos;s day at pick-up; %1 is the name.</extracomment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>Vraag even een leidster.</source>
        <extracomment>At the door, to somebody who may not fetch the child. Never says why.</extracomment>
        <translation>اسأل إحدى المربيات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 komen vandaag niet</source>
        <extracomment>At the door after &quot;does not come today&quot;; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>%1 لن يحضروا اليوم</numerusform>
            <numerusform>%1 لن يحضر اليوم</numerusform>
            <numerusform>%1 لن يحضرا اليوم</numerusform>
            <numerusform>%1 لن يحضروا اليوم</numerusform>
            <numerusform>%1 لن يحضروا اليوم</numerusform>
            <numerusform>%1 لن يحضروا اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>We weten het. Tot de volgende keer.</source>
        <extracomment>Under the title after &quot;does not come today&quot;.</extracomment>
        <translation>شكرًا لإخبارنا. إلى اللقاء.</translation>
    </message>
    <message>
        <source>We geven het door.</source>
        <extracomment>At the door after &quot;I want to talk to somebody&quot;; %1 is one or more caregivers.</extracomment>
        <translation>سنبلغ بذلك.</translation>
    </message>
    <message>
        <source>We geven het door aan %1.</source>
        <translation>سنبلغ %1.</translation>
    </message>
    <message>
        <source>Loop even langs de groep.</source>
        <extracomment>At the door after bringing, with nobody known in the group.</extracomment>
        <translation>مرّوا بالمجموعة من فضلكم.</translation>
    </message>
    <message>
        <source>Loop even langs %1.</source>
        <translation>مرّوا على %1 من فضلكم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 zijn aangemeld</source>
        <extracomment>At the door after bringing; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>تم تسجيل %1</numerusform>
            <numerusform>تم تسجيل %1</numerusform>
            <numerusform>تم تسجيل %1</numerusform>
            <numerusform>تم تسجيل %1</numerusform>
            <numerusform>تم تسجيل %1</numerusform>
            <numerusform>تم تسجيل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeg even gedag bij de groep.</source>
        <extracomment>At the door at pick-up, with nobody known in the group.</extracomment>
        <translation>ودّعوا المجموعة.</translation>
    </message>
    <message>
        <source>Zeg even gedag bij %1.</source>
        <translation>ودّعوا %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gaan zo mee</source>
        <extracomment>At the door at pick-up; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
            <numerusform>سيغادر %1 بعد قليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Bewaard om %1</source>
        <extracomment>At the door: what was told is saved; %1 is a time.</extracomment>
        <translation>حُفظ الساعة %1</translation>
    </message>
    <message>
        <source>Het is ongedaan gemaakt.</source>
        <extracomment>At the door after undo.</extracomment>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Een leidster heeft %1 al ontvangen. Loop even langs.</source>
        <extracomment>At the door after undo of bringing, when a caregiver had received the child; %1 is one or more names.</extracomment>
        <translation>استقبلنا %1 بالفعل. مرّوا بالمجموعة من فضلكم.</translation>
    </message>
</context>
<context>
    <name>drempel::FamilyModel</name>
    <message>
        <source>%1 is er</source>
        <extracomment>On a child&apos;s card at the door: which caregivers are in the group. %1 is one or more names.</extracomment>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 zijn er</source>
        <extracomment>As above, for several names.</extracomment>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>komt vandaag niet</source>
        <extracomment>On a child&apos;s card at the door: reported absent today.</extracomment>
        <translation>لن يحضر اليوم</translation>
    </message>
    <message>
        <source>aangemeld om %1</source>
        <extracomment>On a child&apos;s card at the door: announced at %1 (a time), not received yet.</extracomment>
        <translation>سُجّل الساعة %1</translation>
    </message>
    <message>
        <source>binnen</source>
        <extracomment>On a child&apos;s card at the door: inside.</extracomment>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>wordt gehaald</source>
        <extracomment>On a child&apos;s card at the door: somebody is fetching the child.</extracomment>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>naar huis</source>
        <extracomment>On a child&apos;s card at the door: went home.</extracomment>
        <translation>غادر</translation>
    </message>
</context>
<context>
    <name>drempel::GroupFlow</name>
    <message>
        <source>Met deze code kun je hier niet verder. Vraag even een collega.</source>
        <extracomment>On the group tablet, after the code of somebody who does not work in a group.</extracomment>
        <translation>لا يمكنك المتابعة بهذا الرمز. اسأل زميلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n binnen</source>
        <extracomment>Counts on the board: how many children are inside.</extracomment>
        <translation>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bij de deur</source>
        <extracomment>Counts on the board: how many children were announced at the door.</extracomment>
        <translation>
            <numerusform>%n عند الباب</numerusform>
            <numerusform>%n عند الباب</numerusform>
            <numerusform>%n عند الباب</numerusform>
            <numerusform>%n عند الباب</numerusform>
            <numerusform>%n عند الباب</numerusform>
            <numerusform>%n عند الباب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leidsters</source>
        <extracomment>Counts on the board: how many caregivers are in the group.</extracomment>
        <translation>
            <numerusform>%n مربية</numerusform>
            <numerusform>مربية واحدة</numerusform>
            <numerusform>مربيتان</numerusform>
            <numerusform>%n مربيات</numerusform>
            <numerusform>%n مربية</numerusform>
            <numerusform>%n مربية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n berichten van thuis nog niet gehoord</source>
        <extracomment>Banner on the board: messages from home that nobody tapped &quot;Gehoord&quot; for.</extracomment>
        <translation>
            <numerusform>%n رسالة من البيت لم يُطّلع عليها</numerusform>
            <numerusform>رسالة واحدة من البيت لم يُطّلع عليها</numerusform>
            <numerusform>رسالتان من البيت لم يُطّلع عليهما</numerusform>
            <numerusform>%n رسائل من البيت لم يُطّلع عليها</numerusform>
            <numerusform>%n رسالة من البيت لم يُطّلع عليها</numerusform>
            <numerusform>%n رسالة من البيت لم يُطّلع عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ontvangen: %n kinderen</source>
        <extracomment>The big button on the board: receive this many children.</extracomment>
        <translation>
            <numerusform>استقبال: %n طفل</numerusform>
            <numerusform>استقبال: طفل واحد</numerusform>
            <numerusform>استقبال: طفلين</numerusform>
            <numerusform>استقبال: %n أطفال</numerusform>
            <numerusform>استقبال: %n طفلاً</numerusform>
            <numerusform>استقبال: %n طفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Ontvangen: %1</source>
        <extracomment>The big button on the board; %1 is one or more children.</extracomment>
        <translation>استقبال: %1</translation>
    </message>
    <message>
        <source>Is %1 opgehaald?</source>
        <translation>هل تم أخذ %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 zijn binnen</source>
        <extracomment>After &quot;Ontvangen&quot;, with undo; %1 is one or more children, %n how many.</extracomment>
        <translation>
            <numerusform>%1 في الداخل</numerusform>
            <numerusform>%1 في الداخل</numerusform>
            <numerusform>%1 في الداخل</numerusform>
            <numerusform>%1 في الداخل</numerusform>
            <numerusform>%1 في الداخل</numerusform>
            <numerusform>%1 في الداخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::HomeForm</name>
    <message>
        <source>de leidsters van %1</source>
        <extracomment>Start of the line that says who reads what a parent tells; %1 is a group.</extracomment>
        <translation>مربيات %1</translation>
    </message>
    <message>
        <source>groepsleiding</source>
        <extracomment>Part of the line that says who reads what a parent tells.</extracomment>
        <translation>مسؤولة المجموعة</translation>
    </message>
    <message>
        <source>Te lezen door %1</source>
        <extracomment>Who reads what a parent tells at the door; %1 is a list.</extracomment>
        <translation>يقرأه: %1</translation>
    </message>
    <message>
        <source>Ja, en wel …</source>
        <extracomment>Chip about medicine: yes, and then what and when.</extracomment>
        <translation>نعم، وهو …</translation>
    </message>
</context>
<context>
    <name>drempel::ReviewFlow</name>
    <message>
        <source>Dit scherm is voor groepsleiding.</source>
        <extracomment>On the review screen, after the code of somebody who is no group leader.</extracomment>
        <translation>هذه الشاشة لمسؤولة المجموعة.</translation>
    </message>
    <message>
        <source>De dag van %1</source>
        <extracomment>Title of one child&apos;s day on the review screen; %1 is the child.</extracomment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>%1 vertelde om %2 over %3</source>
        <extracomment>Review, not heard yet: %1 is a parent, %2 a time, %3 a child.</extracomment>
        <translation>%1 أخبر الساعة %2 عن %3</translation>
    </message>
    <message>
        <source>%1 komt op %2 terug op een vraag over %3</source>
        <extracomment>Review, our own promise: %1 is a caregiver, %2 a day, %3 a child.</extracomment>
        <translation>%1 سيعود يوم %2 إلى سؤال عن %3</translation>
    </message>
</context>
<context>
    <name>drempel::SyncState</name>
    <message>
        <source>Alles bewaard</source>
        <extracomment>Beside the sync dot: everything is saved here and on the hub.</extracomment>
        <translation>حُفظ كل شيء</translation>
    </message>
    <message>
        <source>We bewaren het hier</source>
        <extracomment>Beside the sync dot: the hub cannot be reached; what is told is saved on this tablet.</extracomment>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Vraagt aandacht</source>
        <extracomment>Beside the sync dot: somebody has to look at something.</extracomment>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Alles is bewaard, hier en op de andere schermen.</source>
        <extracomment>Explanation after a tap on the sync dot.</extracomment>
        <translation>كل شيء محفوظ، هنا وعلى الشاشات الأخرى.</translation>
    </message>
    <message>
        <source>Even geen contact met de andere schermen. Alles wat je vertelt, bewaren we hier.</source>
        <extracomment>Explanation after a tap on the sync dot: no contact, nothing waiting.</extracomment>
        <translation>لا اتصال بالشاشات الأخرى الآن. كل ما تخبرنا به محفوظ هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Even geen contact met de andere schermen. Er wachten %n berichten. Ze gaan vanzelf door.</source>
        <extracomment>Explanation after a tap on the sync dot. %n is the number of messages that wait on this tablet.</extracomment>
        <translation>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
            <numerusform>لا اتصال بالشاشات الأخرى الآن. %n رسالة بالانتظار. ستُرسل تلقائيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::WallClock</name>
    <message>
        <source>Goedemorgen</source>
        <extracomment>Greeting on the resting door before noon.</extracomment>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Goedemiddag</source>
        <extracomment>Greeting on the resting door in the afternoon.</extracomment>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Goedenavond</source>
        <extracomment>Greeting on the resting door in the evening.</extracomment>
        <translation>مساء الخير</translation>
    </message>
</context>
<context>
    <name>OtherChildSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wie is er extra?</source>
        <extracomment>Board, sheet: a child has come who is not on today's planning.</extracomment>
        <translation>من حضر أيضًا؟</translation>
    </message>
</context>
</TS>
