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
    <name>AllowSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wie mag ook halen?</source>
        <extracomment>Toestemmingen, sheet: somebody else may fetch from now on.</extracomment>
        <translation>من يمكنه أيضًا الاستلام؟</translation>
    </message>
    <message>
        <source>Naam</source>
        <extracomment>Toestemmingen, sheet: the name of who may fetch; also for a screen reader.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Bijvoorbeeld opa of buurvrouw</source>
        <extracomment>Toestemmingen, sheet: what they are to the child; may be left empty.</extracomment>
        <translation>مثلاً الجد أو الجارة</translation>
    </message>
    <message>
        <source>Verder</source>
        <extracomment>Toestemmingen, sheet &quot;Wie mag ook halen?&quot;: to when they may.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AuthoritySheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ja, ik heb het gezien</source>
        <extracomment>Review, sheet: a parent has authority, and who is logged in saw it.</extracomment>
        <translation>نعم، لقد رأيته</translation>
    </message>
    <message>
        <source>Vraag het na bij de ouders of in het gezagsregister. Bewaar geen kopie.</source>
        <extracomment>Review, sheet: how to find out whether a parent has authority.</extracomment>
        <translation>اسأل الوالدين أو انظر في سجل الحضانة. لا تحتفظ بنسخة.</translation>
    </message>
    <message>
        <source>Zolang we het niet weten, ziet deze ouder alleen vandaag.</source>
        <extracomment>Review, sheet: what this parent sees until it is known.</extracomment>
        <translation>إلى أن نعرف، يرى هذا الوالد يومنا هذا فقط.</translation>
    </message>
    <message>
        <source>Nee, ik heb het gezien</source>
        <extracomment>Review, sheet: a parent has no authority, and who is logged in saw it.</extracomment>
        <translation>لا، لقد رأيت ذلك</translation>
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
        <extracomment>Board: a child has come who is not on today&apos;s planning.</extracomment>
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
    <message>
        <source>Dat was ik</source>
        <extracomment>Board, at log-in after one&apos;s code was made anew: I did that myself.</extracomment>
        <translation>كنت أنا</translation>
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
    <message>
        <source>Wie mag halen</source>
        <extracomment>Child&apos;s page: who may fetch the child.</extracomment>
        <translation>من يمكنه الاستلام</translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <extracomment>Child&apos;s page: what the parents agree to.</extracomment>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Bellen</source>
        <extracomment>Child&apos;s page: opens the calling of a parent about somebody else who wants to fetch.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>%1 wil ophalen. Bel eerst een ouder.</source>
        <extracomment>Child&apos;s page: somebody else wants to fetch the child; %1 is who.</extracomment>
        <translation>%1 يريد استلام الطفل. اتصل بأحد الوالدين أولاً.</translation>
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
    <name>ChildWays</name>
    <message>
        <source>Wie las dit?</source>
        <extracomment>Review, one child: shows who read what stands about the child.</extracomment>
        <translation>من قرأ هذا؟</translation>
    </message>
    <message>
        <source>Wissen</source>
        <extracomment>Review, one child: asks for all about the child to be erased.</extracomment>
        <translation>محو</translation>
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
    <message>
        <source>De camera kijkt of je een badge laat zien.</source>
        <extracomment>Door, asking who somebody is, while the camera looks for a badge.</extracomment>
        <translation>تنظر الكاميرا إن كنت تعرض بطاقة.</translation>
    </message>
    <message>
        <source>We bewaren geen beeld.</source>
        <extracomment>As above: no picture is kept.</extracomment>
        <translation>لا نحفظ أي صورة.</translation>
    </message>
</context>
<context>
    <name>CollectorLine</name>
    <message>
        <source>Niet meer</source>
        <extracomment>Toestemmingen: this person may not fetch any more.</extracomment>
        <translation>لم يعد مسموحًا</translation>
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
    <name>CollectorSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wie haalt vandaag?</source>
        <extracomment>Door, sheet: today somebody fetches who is not on the list.</extracomment>
        <translation>من سيستلم اليوم؟</translation>
    </message>
    <message>
        <source>Doorgeven</source>
        <extracomment>Door, sheet &quot;Wie haalt vandaag?&quot;: hand the request over.</extracomment>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Naam</source>
        <extracomment>Door, sheet &quot;Wie haalt vandaag?&quot;: the name of the person; also for a screen reader.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Bijvoorbeeld tante of buurman</source>
        <extracomment>Door, sheet &quot;Wie haalt vandaag?&quot;: what they are to the child; may be left empty.</extracomment>
        <translation>مثلاً الخالة أو الجار</translation>
    </message>
    <message>
        <source>Een leidster belt je even op het nummer dat we hebben. Dan is het geregeld.</source>
        <extracomment>Door, sheet &quot;Wie haalt vandaag?&quot;: what happens next.</extracomment>
        <translation>ستتصل بك إحدى المربيات على الرقم الموجود لدينا. بعدها يتم الأمر.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Toestemmingen voor %1</source>
        <extracomment>Child&apos;s page, sheet: what parents agree to; %1 is the child.</extracomment>
        <translation>الموافقات الخاصة بـ %1</translation>
    </message>
    <message>
        <source>Verteld door</source>
        <extracomment>Child&apos;s page, sheet: which parent said so.</extracomment>
        <translation>أخبرنا بذلك</translation>
    </message>
    <message>
        <source>Van geen ouder is bekend dat die gezag heeft. Vraag groepsleiding.</source>
        <extracomment>Child&apos;s page, sheet: nobody may decide about consents yet.</extracomment>
        <translation>لا نعلم أن لأي من الوالدين حق الحضانة. اسأل مسؤولة المجموعة.</translation>
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
    <message>
        <source>Leidster is erbij</source>
        <extracomment>Door, the day: a caregiver stands here and lets the children go with her code or badge.</extracomment>
        <translation>المربية هنا</translation>
    </message>
</context>
<context>
    <name>DigitsPanel</name>
    <message>
        <source>Even bewaren</source>
        <extracomment>Keypad: a new code is being kept; said by a screen reader.</extracomment>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Wissen</source>
        <extracomment>Keypad: the key that takes back the last digit.</extracomment>
        <translation>حذف</translation>
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
    <name>EraseSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ja, dat klopt</source>
        <extracomment>Review, sheet: the second person agrees to erase all about a child.</extracomment>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>Vraag het aan</source>
        <extracomment>Review, sheet: asks for all about a child to be erased.</extracomment>
        <translation>اطلب ذلك</translation>
    </message>
    <message>
        <source>Dan gaat alles van dit kind weg, op elk scherm. Dat kan niet terug.</source>
        <extracomment>Review, sheet: what erasing does.</extracomment>
        <translation>عندها يُحذف كل شيء عن هذا الطفل من كل الشاشات. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>Een ander bevestigt het op een ander scherm. Daarna voert beheer het uit.</source>
        <extracomment>Review, sheet: erasing takes two people on two devices.</extracomment>
        <translation>يؤكد شخص آخر ذلك على شاشة أخرى. ثم تنفذه الإدارة.</translation>
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
    <message>
        <source>Meer</source>
        <extracomment>Door: opens what a parent seldom needs (permissions, another code, somebody else fetches).</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Dat was ik</source>
        <extracomment>Door, at log-in after one&apos;s code was made anew: I did that myself.</extracomment>
        <translation>كنت أنا</translation>
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
    <name>FetchLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Child&apos;s page: said by a screen reader for a button in a list; %1 what it does, %2 a person.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FetchSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wie mag %1 halen?</source>
        <extracomment>Child&apos;s page, sheet: who may fetch beside the parents; %1 is the child.</extracomment>
        <translation>من يمكنه استلام %1؟</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <extracomment>Child&apos;s page, sheet: takes back that somebody may fetch.</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Mag weer</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: somebody may fetch again.</extracomment>
        <translation>مسموح من جديد</translation>
    </message>
    <message>
        <source>mag niet halen</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: somebody must not fetch.</extracomment>
        <translation>لا يمكنه الاستلام</translation>
    </message>
    <message>
        <source>Verteld door</source>
        <extracomment>Child&apos;s page, sheet: which parent said so.</extracomment>
        <translation>أخبرنا بذلك</translation>
    </message>
    <message>
        <source>Naam van wie haalt</source>
        <extracomment>Child&apos;s page, sheet: what a screen reader calls the field for who fetches.</extracomment>
        <translation>اسم من يستلم</translation>
    </message>
    <message>
        <source>Wie? Bijvoorbeeld: Els de Wit</source>
        <extracomment>Child&apos;s page, sheet: hint in the empty field.</extracomment>
        <translation>من؟ مثلاً: Els de Wit</translation>
    </message>
    <message>
        <source>Wie het is, of waarom</source>
        <extracomment>Child&apos;s page, sheet: what a screen reader calls the field for a relation or reason.</extracomment>
        <translation>من هو، أو السبب</translation>
    </message>
    <message>
        <source>Wie is dat? Of waarom?</source>
        <extracomment>Child&apos;s page, sheet: hint in the empty field.</extracomment>
        <translation>من هو؟ أو لماذا؟</translation>
    </message>
    <message>
        <source>Vandaag, ik bel eerst</source>
        <extracomment>Child&apos;s page, sheet: somebody else fetches today; a parent is called first.</extracomment>
        <translation>اليوم، سأتصل أولاً</translation>
    </message>
    <message>
        <source>Mag vandaag, met reden</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: may fetch today for the reason that was written.</extracomment>
        <translation>مسموح اليوم، مع السبب</translation>
    </message>
    <message>
        <source>Mag niet halen</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: somebody must not fetch.</extracomment>
        <translation>لا يمكنه الاستلام</translation>
    </message>
    <message>
        <source>Uitspraak over %1</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: a ruling about a parent&apos;s authority; %1 is the parent.</extracomment>
        <translation>قرار بشأن %1</translation>
    </message>
    <message>
        <source>Beslissing terugnemen</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: what was seen of a parent&apos;s authority was a mistake, or over.</extracomment>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Mag halen, kies wanneer</source>
        <extracomment>Child&apos;s page, sheet: a parent says that somebody may fetch; when is asked next.</extracomment>
        <translation>يمكنه الاستلام، اختر متى</translation>
    </message>
</context>
<context>
    <name>ForgottenScreen</name>
    <message>
        <source>Code vergeten</source>
        <extracomment>Door: title of the pages for who forgot their code.</extracomment>
        <translation>نسيت الرمز</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>Door, code forgotten: back to asking who somebody is.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Heb je je badge bij je? Laat hem zien, dat is genoeg.</source>
        <extracomment>Door, code forgotten: the other way, without help of the staff.</extracomment>
        <translation>هل معك بطاقتك؟ اعرضها، فهذا يكفي.</translation>
    </message>
    <message>
        <source>%1 helpt al.</source>
        <extracomment>Door, code forgotten: who helped already; %1 is a caregiver.</extracomment>
        <translation>%1 تساعد الآن.</translation>
    </message>
    <message>
        <source>Toets je nummer en code in, of laat je badge zien.</source>
        <extracomment>Door, code forgotten: for the staff member who helps.</extracomment>
        <translation>أدخل رقمك ورمزك، أو اعرض بطاقتك.</translation>
    </message>
    <message>
        <source>Welke leidster helpt?</source>
        <extracomment>Door, code forgotten: the first of two staff members.</extracomment>
        <translation>أي مربية تساعد؟</translation>
    </message>
    <message>
        <source>En welke collega?</source>
        <extracomment>Door, code forgotten: the second of two staff members.</extracomment>
        <translation>وأي زميلة؟</translation>
    </message>
    <message>
        <source>Toets het nummer in van wie de code vergat.</source>
        <extracomment>Door, code forgotten: above the keypad.</extracomment>
        <translation>أدخل رقم من نسي الرمز.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <extracomment>Door, code forgotten: what a screen reader calls the boxes for the number.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Van wie is de code?</source>
        <extracomment>Door, code forgotten: whose code is it?</extracomment>
        <translation>لمن الرمز؟</translation>
    </message>
    <message>
        <source>Is dit %1?</source>
        <extracomment>Door, code forgotten: asks to confirm; %1 is a first name.</extracomment>
        <translation>هل هذا %1؟</translation>
    </message>
    <message>
        <source>Ja, kies een nieuwe code</source>
        <extracomment>Door, code forgotten: yes, this person chooses a new code now.</extracomment>
        <translation>نعم، اختر رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Nee, een ander nummer</source>
        <extracomment>Door, code forgotten: it is somebody else.</extracomment>
        <translation>لا، رقم آخر</translation>
    </message>
    <message>
        <source>Het is mijn eigen code</source>
        <extracomment>Code forgotten, after a staff member showed a badge: it is their own code that they forgot.</extracomment>
        <translation>إنه رمزي أنا</translation>
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
    <message>
        <source>Toch niet</source>
        <extracomment>Group tablet: leaves the question for a code; what was tapped is not done.</extracomment>
        <translation>تراجُع</translation>
    </message>
    <message>
        <source>Even zeker weten</source>
        <extracomment>Group tablet: title of the page that asks again who it is.</extracomment>
        <translation>للتأكد فقط</translation>
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
        <source>We hebben het besproken</source>
        <extracomment>Child&apos;s page, sheet: parent and caregiver talked about the day.</extracomment>
        <translation>تحدثنا عن ذلك</translation>
    </message>
    <message>
        <source>Samen besproken</source>
        <extracomment>Child&apos;s page, sheet: kept that parent and caregiver talked about the day.</extracomment>
        <translation>تحدثنا معًا</translation>
    </message>
    <message>
        <source>ID gezien: %1</source>
        <extracomment>Child&apos;s page, sheet: a caregiver compared name and face, no copy is made; %1 is who fetches.</extracomment>
        <translation>تمت رؤية الهوية: %1</translation>
    </message>
    <message>
        <source>Iemand anders haalt</source>
        <extracomment>Child&apos;s page, sheet: somebody who is not in the list comes to fetch.</extracomment>
        <translation>شخص آخر يستلم</translation>
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
    <name>LockPage</name>
    <message>
        <source>Dit scherm is op slot</source>
        <extracomment>Locked screen: nothing can be seen before the hub or a card opens it.</extracomment>
        <translation>هذه الشاشة مقفلة</translation>
    </message>
    <message>
        <source>Is de hub weg? Scan je ontgrendelkaart, of typ wat erop staat.</source>
        <extracomment>Locked screen: what a group leader can do while the hub is away.</extracomment>
        <translation>هل المركز غير متاح؟ امسح بطاقة الفتح، أو اكتب ما عليها.</translation>
    </message>
    <message>
        <source>Ontgrendelkaart</source>
        <extracomment>Field for the text on an unlock card; said by a screen reader.</extracomment>
        <translation>بطاقة الفتح</translation>
    </message>
    <message>
        <source>XXXX-XXXX-XXXX …</source>
        <extracomment>Field for the text on an unlock card: shows how it is written.</extracomment>
        <translation>XXXX-XXXX-XXXX …</translation>
    </message>
    <message>
        <source>Openen</source>
        <extracomment>Locked screen: tries the card that was typed.</extracomment>
        <translation>فتح</translation>
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
    <name>MoreSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wat wil je doen?</source>
        <extracomment>Door, sheet behind &quot;Meer&quot;: title.</extracomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Een leidster belt je even voor de zekerheid.</source>
        <extracomment>Door, sheet &quot;Meer&quot;: explains &quot;Iemand anders haalt&quot;.</extracomment>
        <translation>ستتصل بك إحدى المربيات للتأكد.</translation>
    </message>
    <message>
        <source>Iemand anders haalt vandaag</source>
        <extracomment>Door, sheet &quot;Meer&quot;: today somebody fetches who is not on the list.</extracomment>
        <translation>شخص آخر سيستلم اليوم</translation>
    </message>
    <message>
        <source>Foto&apos;s, je nummer, en wie er mag halen.</source>
        <extracomment>Door, sheet &quot;Meer&quot;: explains &quot;Toestemmingen&quot;.</extracomment>
        <translation>الصور ورقمك ومن يمكنه الاستلام.</translation>
    </message>
    <message>
        <source>Toestemmingen</source>
        <extracomment>Door, sheet &quot;Meer&quot;: consents and who may fetch.</extracomment>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Vijf cijfers die alleen jij kent.</source>
        <extracomment>Door, sheet &quot;Meer&quot;: explains &quot;Kies je eigen code&quot;.</extracomment>
        <translation>خمسة أرقام لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Kies je eigen code</source>
        <extracomment>Door, sheet &quot;Meer&quot;: choose one&apos;s own secret digits.</extracomment>
        <translation>اختر رمزك الخاص</translation>
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
    <name>OtherChildSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wie is er extra?</source>
        <extracomment>Board, sheet: a child has come who is not on today&apos;s planning.</extracomment>
        <translation>من حضر أيضًا؟</translation>
    </message>
</context>
<context>
    <name>OwnCodeScreen</name>
    <message>
        <source>Je eigen code</source>
        <extracomment>Door: title of the page where somebody chooses their own secret digits.</extracomment>
        <translation>رمزك الخاص</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <extracomment>Door, choosing a code: back without a new code.</extracomment>
        <translation>لا، تراجعت</translation>
    </message>
    <message>
        <source>Alleen jij kent ze. Geen verjaardag en geen rijtje zoals 12345.</source>
        <extracomment>Door, choosing a code: what works, and that it is secret.</extracomment>
        <translation>أنت وحدك تعرفها. لا تاريخ ميلاد ولا تسلسل مثل 12345.</translation>
    </message>
    <message>
        <source>Je cijfers</source>
        <extracomment>Door, choosing a code: what a screen reader calls the boxes for the secret digits.</extracomment>
        <translation>أرقامك</translation>
    </message>
    <message>
        <source>Nog een keer dezelfde</source>
        <extracomment>Door, choosing a code: the same digits a second time.</extracomment>
        <translation>الأرقام نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Kies vijf cijfers</source>
        <extracomment>Door, choosing a code: the first time.</extracomment>
        <translation>اختر خمسة أرقام</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Beheer maakt bij de hub een code met “drempel-hub pair”.</source>
        <extracomment>Unpaired screen: how to get a code. The words in quotes are a command.</extracomment>
        <translation>تُنشئ الإدارة رمزًا عند المركز بالأمر “drempel-hub pair”.</translation>
    </message>
    <message>
        <source>Dit scherm is nog niet gekoppeld</source>
        <extracomment>Unpaired screen: it belongs to no daycare yet.</extracomment>
        <translation>هذه الشاشة غير مقترنة بعد</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field for the pairing code; said by a screen reader.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code, of scan de QR</source>
        <extracomment>Field for the pairing code, or for all that its QR holds.</extracomment>
        <translation>الرمز، أو امسح رمز QR</translation>
    </message>
    <message>
        <source>Adres van de hub</source>
        <extracomment>Field for the hub&apos;s address; said by a screen reader.
----------
Field for the hub&apos;s address: not needed after a scan.</extracomment>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>Even proberen …</source>
        <extracomment>Unpaired screen: the code is being tried.</extracomment>
        <translation>جارٍ المحاولة …</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <extracomment>Unpaired screen: tries the code.</extracomment>
        <translation>إقران</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>Hoe vaak?</source>
        <extracomment>Who may fetch: how often.</extracomment>
        <translation>كم مرة؟</translation>
    </message>
    <message>
        <source>Op</source>
        <extracomment>Who may fetch: on which day or weekdays.</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <extracomment>Who may fetch: the first day.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <extracomment>Who may fetch: the last day.</extracomment>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Wanneer mag %1 halen?</source>
        <extracomment>Who may fetch, sheet: when; %1 is who.</extracomment>
        <translation>متى يمكن لـ%1 الاستلام؟</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>Who may fetch, sheet: back from the month, without a day.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Dit mag</source>
        <extracomment>Who may fetch, sheet: gives the permission for the period that was chosen.</extracomment>
        <translation>هذا مسموح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who may fetch, sheet: what was chosen; %1 is who, %2 when (&quot;elke week op di en do&quot;).</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <extracomment>Who may fetch, a month to choose from: what a screen reader says for the way to the next one.</extracomment>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <extracomment>Who may fetch, a month to choose from: what a screen reader says for the way to the one before.</extracomment>
        <translation>الشهر السابق</translation>
    </message>
</context>
<context>
    <name>PermissionsScreen</name>
    <message>
        <source>Toestemmingen</source>
        <extracomment>Door: title of the page with consents and who may fetch.</extracomment>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Kinderen</source>
        <extracomment>Toestemmingen: what a screen reader calls the row of the children&apos;s names.</extracomment>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>Toestemmingen: back to the children.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <extracomment>Toestemmingen: takes back what was just said.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dit mag</source>
        <extracomment>Toestemmingen: above what a parent agrees to.</extracomment>
        <translation>هذا مسموح</translation>
    </message>
    <message>
        <source>Mag ook halen</source>
        <extracomment>Toestemmingen: above the people who may fetch beside the parents.</extracomment>
        <translation>يمكنه الاستلام أيضًا</translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <extracomment>Toestemmingen: somebody else may fetch; asks who and when.</extracomment>
        <translation>إضافة شخص</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>Presentielijst</source>
        <extracomment>Review, for an inspector: title of the presence list.</extracomment>
        <translation>قائمة الحضور</translation>
    </message>
    <message>
        <source>Uitloggen</source>
        <extracomment>Review: log out.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <extracomment>Presence list: since when a child is here; %1 is a time.</extracomment>
        <translation>منذ %1</translation>
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
    <name>ReadersScreen</name>
    <message>
        <source>Terug</source>
        <extracomment>Review, who read it: back to where it was asked.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Dag eerder</source>
        <extracomment>Review, who read it: the day before.</extracomment>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Dag later</source>
        <extracomment>Review, who read it: the day after.</extracomment>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Elke keer dat iemand iets over dit kind opent, staat het hier. Een jaar lang.</source>
        <extracomment>Review, who read it: above the list.</extracomment>
        <translation>كل مرة يفتح فيها أحد شيئًا عن هذا الطفل تظهر هنا. لمدة سنة.</translation>
    </message>
    <message>
        <source>Op deze dag las niemand iets.</source>
        <extracomment>Review, who read it: nobody did that day.</extracomment>
        <translation>لم يقرأ أحد شيئًا في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mag %1 ophalen?</source>
        <extracomment>Child&apos;s page, sheet: somebody else wants to fetch; %1 is who.</extracomment>
        <translation>هل يمكن لـ %1 الاستلام؟</translation>
    </message>
    <message>
        <source>Bel een ouder op het nummer hieronder. Klopt het? Tik op wie je sprak.</source>
        <extracomment>Child&apos;s page, sheet: what to do before somebody else may fetch.</extracomment>
        <translation>اتصل بأحد الوالدين على الرقم أدناه. هل هذا صحيح؟ اضغط على من تحدثت معه.</translation>
    </message>
    <message>
        <source>Klopt het niet? Sluit dit. Dan gaat het kind niet mee.</source>
        <extracomment>Child&apos;s page, sheet: a parent who was called did not agree.</extracomment>
        <translation>غير صحيح؟ أغلق هذا. عندها لا يذهب الطفل معه.</translation>
    </message>
    <message>
        <source>Er is geen ouder die hierover beslist. Vraag groepsleiding.</source>
        <extracomment>Child&apos;s page, sheet: no parent may say that somebody else fetches.</extracomment>
        <translation>لا يوجد والد يقرر في هذا. اسأل مسؤولة المجموعة.</translation>
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
    <message>
        <source>Oké</source>
        <extracomment>Review, a failed save: takes the message away.</extracomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>RulingSheet</name>
    <message>
        <source>Sluiten</source>
        <extracomment>What a screen reader calls the cross that closes a sheet.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Uitspraak gezien over %1</source>
        <extracomment>Child&apos;s page, sheet, for groepsleiding: a ruling about a parent; %1 is the parent.</extracomment>
        <translation>تمت رؤية قرار بشأن %1</translation>
    </message>
    <message>
        <source>Deze ouder ziet dan niets van het kind en haalt het niet op. Bewaar geen kopie.</source>
        <extracomment>Child&apos;s page, sheet: what a ruling does.</extracomment>
        <translation>عندها لا يرى هذا الوالد شيئاً عن الطفل ولا يستلمه. لا تحتفظ بنسخة.</translation>
    </message>
    <message>
        <source>Tot wanneer geldt het? Daarna toetst een collega haar code in.</source>
        <extracomment>Child&apos;s page, sheet: until when a ruling holds.</extracomment>
        <translation>حتى متى يسري؟ بعد ذلك تُدخل زميلة رمزها.</translation>
    </message>
    <message>
        <source>1 maand</source>
        <extracomment>Child&apos;s page, sheet: how long a ruling holds.</extracomment>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>3 maanden</source>
        <extracomment>Child&apos;s page, sheet: how long a ruling holds.</extracomment>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>6 maanden</source>
        <extracomment>Child&apos;s page, sheet: how long a ruling holds.</extracomment>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>12 maanden</source>
        <extracomment>Child&apos;s page, sheet: how long a ruling holds.</extracomment>
        <translation>12 شهراً</translation>
    </message>
    <message>
        <source>Geen gezag</source>
        <extracomment>Child&apos;s page, sheet: what a ruling says of a parent.</extracomment>
        <translation>لا حق حضانة</translation>
    </message>
    <message>
        <source>Houdt gezag, mag niet halen</source>
        <extracomment>Child&apos;s page, sheet: what a ruling says of a parent: keeps authority, must not fetch.</extracomment>
        <translation>يبقى حق الحضانة، دون استلام الطفل</translation>
    </message>
    <message>
        <source>Wat staat erin?</source>
        <extracomment>Child&apos;s page, sheet: above what a ruling says.</extracomment>
        <translation>ماذا جاء فيه؟</translation>
    </message>
    <message>
        <source>Deze ouder haalt het kind dan niet op, en blijft alles zien. Bewaar geen kopie.</source>
        <extracomment>Child&apos;s page, sheet: what a ruling does that only forbids fetching.</extracomment>
        <translation>عندئذ لا يستلم هذا الوالد الطفل، ويبقى يرى كل شيء. لا تحتفظ بنسخة.</translation>
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
    <message>
        <source>Code vergeten?</source>
        <extracomment>Log-in of staff: for who does not know their code any more, also a parent.</extracomment>
        <translation>نسيت الرمز؟</translation>
    </message>
</context>
<context>
    <name>StaffLooksScreen</name>
    <message>
        <source>Terug</source>
        <extracomment>Door, a caregiver looks along: back to the day.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Dit scherm hoorde al even niets van de andere schermen. Daarom kijkt een leidster mee.</source>
        <extracomment>Door, a caregiver looks along: why, when the hub was away for a quarter of an hour.</extracomment>
        <translation>لم تصل إلى هذه الشاشة أخبار من الشاشات الأخرى منذ فترة، لذلك تتحقق معك إحدى المربيات.</translation>
    </message>
    <message>
        <source>Leidster: toets je nummer en code in, of laat je badge zien.</source>
        <extracomment>Door, a caregiver looks along: what she does.</extracomment>
        <translation>للمربية: أدخلي رقمك ورمزك، أو اعرضي بطاقتك.</translation>
    </message>
    <message>
        <source>Vraag een leidster om mee te kijken</source>
        <extracomment>Door, a caregiver looks along: asks the family to fetch her.</extracomment>
        <translation>اطلب من إحدى المربيات أن تتحقق معك</translation>
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
    <message>
        <source>Navragen</source>
        <extracomment>Review: what groepsleiding has to ask after.</extracomment>
        <translation>للاستفسار</translation>
    </message>
    <message>
        <source>Voor beheer</source>
        <extracomment>Review: what was kept without effect, for beheer.</extracomment>
        <translation>للإدارة</translation>
    </message>
    <message>
        <source>Wissen</source>
        <extracomment>Review: somebody asked to erase all about a child.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nog niet overal bekend</source>
        <extracomment>Review: what was told here and other tablets do not know yet.</extracomment>
        <translation>غير معروف في كل مكان بعد</translation>
    </message>
    <message>
        <source>Dat was ik</source>
        <extracomment>Review, at log-in after one&apos;s code was made anew: I did that myself.</extracomment>
        <translation>كنت أنا</translation>
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
        <source>Wie ben je?</source>
        <extracomment>Door: the question above the keypad.</extracomment>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Code vergeten?</source>
        <extracomment>Door, asking who somebody is: for who does not know their code any more.</extracomment>
        <translation>نسيت الرمز؟</translation>
    </message>
    <message>
        <source>Laat je badge zien, of toets je nummer in en dan je eigen cijfers.</source>
        <extracomment>Door, above the keypad: how to fill in. The number is not secret, the other digits are.</extracomment>
        <translation>اعرض بطاقتك، أو أدخل رقمك ثم أرقامك الخاصة.</translation>
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
    <message>
        <source>Foto in het eigen schriftje</source>
        <extracomment>A consent: a photo in the child&apos;s own diary.</extracomment>
        <translation>صورة في دفتر الطفل</translation>
    </message>
    <message>
        <source>Foto voor de ouders van de groep</source>
        <extracomment>A consent: a photo that the families of the group see.</extracomment>
        <translation>صورة لأهالي المجموعة</translation>
    </message>
    <message>
        <source>Foto in de nieuwsbrief</source>
        <extracomment>A consent: a photo in the newsletter.</extracomment>
        <translation>صورة في النشرة</translation>
    </message>
    <message>
        <source>Nummer voor andere ouders</source>
        <extracomment>A consent: a parent&apos;s phone number for other parents of the group.</extracomment>
        <translation>رقم الهاتف لأهالٍ آخرين</translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <extracomment>A consent: nobody asked yet, so it may not.</extracomment>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>ja, dat mag</source>
        <extracomment>A consent: the parent agrees.</extracomment>
        <translation>نعم، لا مانع</translation>
    </message>
    <message>
        <source>nee, liever niet</source>
        <extracomment>A consent: the parent does not agree.</extracomment>
        <translation>لا، من الأفضل ألا</translation>
    </message>
    <message>
        <source>op %1</source>
        <extracomment>When somebody may fetch: once, on %1, a day with its date.</extracomment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>elke dag</source>
        <extracomment>When somebody may fetch: on any day.</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Je code is op %1 om %2 opnieuw ingesteld. Was jij dat niet? Zeg het groepsleiding.</source>
        <extracomment>Group tablet or review, at log-in after one&apos;s code was made anew; %1 is a day, %2 a time.</extracomment>
        <translation>أُعيد ضبط رمزك يوم %1 الساعة %2. لم تكن أنت؟ أخبر مسؤولة المجموعة.</translation>
    </message>
    <message>
        <source>de dag</source>
        <extracomment>What somebody read of a child: care, and where the child was.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>andere dagen</source>
        <extracomment>What somebody read of a child: other days.</extracomment>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>gezondheid</source>
        <extracomment>What somebody read of a child: allergy, medicine, temperature.</extracomment>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>telefoonnummers</source>
        <extracomment>What somebody read of a child: phone numbers.</extracomment>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>toestemmingen</source>
        <extracomment>What somebody read of a child: who may fetch, and consents.</extracomment>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>alles</source>
        <extracomment>What somebody read of a child: all they may see.</extracomment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>berichten</source>
        <extracomment>What somebody read of a child: what home and daycare write to each other.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>wat we wilden vertellen</source>
        <extracomment>What somebody read of a child: the things a caregiver picked to tell at pick-up.</extracomment>
        <translation>ما أردنا أن نخبر به</translation>
    </message>
    <message>
        <source>het programma</source>
        <extracomment>In which capacity somebody acted: the program itself.</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>ouder</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>wie brengt of haalt</source>
        <extracomment>In which capacity somebody acted: may fetch, is no parent.</extracomment>
        <translation>من يُحضر أو يستلم</translation>
    </message>
    <message>
        <source>leidster</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>مربية</translation>
    </message>
    <message>
        <source>groepsleiding</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>قيادة المجموعة</translation>
    </message>
    <message>
        <source>beheer</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>inspecteur</source>
        <extracomment>In which capacity somebody acted: the supervisor of the municipality.</extracomment>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>المرشدة</translation>
    </message>
    <message>
        <source>stagiair</source>
        <extracomment>In which capacity somebody acted.</extracomment>
        <translation>متدربة</translation>
    </message>
    <message>
        <source>voor de zorg</source>
        <extracomment>What somebody read it for.</extracomment>
        <translation>للرعاية</translation>
    </message>
    <message>
        <source>bij het halen</source>
        <extracomment>What somebody read it for: at the door.</extracomment>
        <translation>عند الاستلام</translation>
    </message>
    <message>
        <source>om terug te kijken</source>
        <extracomment>What somebody read it for: groepsleiding looks back on the day.</extracomment>
        <translation>لمراجعة اليوم</translation>
    </message>
    <message>
        <source>voor inzage</source>
        <extracomment>What somebody read it for: a parent asked what is known.</extracomment>
        <translation>للاطلاع على البيانات</translation>
    </message>
    <message>
        <source>voor een uitvoer</source>
        <extracomment>What somebody read it for.</extracomment>
        <translation>للتصدير</translation>
    </message>
    <message>
        <source>Dit scherm kan nu niet bewaren wie dit leest. Daarom blijft het dicht. Kijk op een ander scherm, of vraag een leidster.</source>
        <extracomment>A child&apos;s page stays closed because the tablet cannot keep who reads it.</extracomment>
        <translation>لا تستطيع هذه الشاشة الآن أن تحفظ من يقرأ هذا. لذلك يبقى مغلقًا. انظر في شاشة أخرى أو اسأل مربية.</translation>
    </message>
    <message>
        <source>Dit scherm kan nu niet bewaren wie hier kijkt. Zeg het beheer.</source>
        <extracomment>The board is on the screen, and the tablet could not keep who looks at it.</extracomment>
        <translation>لا تستطيع هذه الشاشة الآن أن تحفظ من ينظر هنا. أخبر الإدارة.</translation>
    </message>
    <message>
        <source>elke week op %1</source>
        <extracomment>When somebody may fetch: every week; %1 is one or more weekdays.</extracomment>
        <translation>كل أسبوع يوم %1</translation>
    </message>
    <message>
        <source>elke week op %1, tot en met %2</source>
        <extracomment>When somebody may fetch: every week; %1 is one or more weekdays, %2 the last day.</extracomment>
        <translation>كل أسبوع يوم %1، حتى %2</translation>
    </message>
    <message>
        <source>elke week op %1, vanaf %2</source>
        <extracomment>When somebody may fetch, later: every week; %1 is one or more weekdays, %2 the first day.</extracomment>
        <translation>كل أسبوع يوم %1، من %2</translation>
    </message>
    <message>
        <source>elke week op %1, van %2 tot en met %3</source>
        <extracomment>When somebody may fetch, later: every week; %1 is one or more weekdays, %2 the first and %3 the last day.</extracomment>
        <translation>كل أسبوع يوم %1، من %2 حتى %3</translation>
    </message>
    <message>
        <source>elke dag, tot en met %1</source>
        <extracomment>When somebody may fetch: on any day; %1 is the last day.</extracomment>
        <translation>كل يوم، حتى %1</translation>
    </message>
    <message>
        <source>elke dag, vanaf %1</source>
        <extracomment>When somebody may fetch, later: on any day; %1 is the first day.</extracomment>
        <translation>كل يوم، من %1</translation>
    </message>
    <message>
        <source>elke dag, van %1 tot en met %2</source>
        <extracomment>When somebody may fetch, later: on any day; %1 is the first and %2 the last day.</extracomment>
        <translation>كل يوم، من %1 حتى %2</translation>
    </message>
    <message>
        <source>één keer</source>
        <extracomment>When somebody may fetch: one time, on a day that they choose.</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>één keer, tot en met %1</source>
        <extracomment>When somebody may fetch: one time, on a day that they choose; %1 is the last day.</extracomment>
        <translation>مرة واحدة، حتى %1</translation>
    </message>
    <message>
        <source>één keer, vanaf %1</source>
        <extracomment>When somebody may fetch, later: one time, on a day that they choose; %1 is the first day.</extracomment>
        <translation>مرة واحدة، من %1</translation>
    </message>
    <message>
        <source>één keer, van %1 tot en met %2</source>
        <extracomment>When somebody may fetch, later: one time; %1 is the first and %2 the last day.</extracomment>
        <translation>مرة واحدة، من %1 حتى %2</translation>
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
    <name>drempel::ChildPermissions</name>
    <message>
        <source>om %1</source>
        <extracomment>Child&apos;s page, somebody else fetches: about when; %1 is a time.</extracomment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>gevraagd door %1</source>
        <extracomment>Child&apos;s page, somebody else fetches: who asked for it; %1 is a parent.</extracomment>
        <translation>بطلب من %1</translation>
    </message>
    <message>
        <source>ja, maar nog niet van elke ouder</source>
        <extracomment>Child&apos;s page, consent: this parent agreed, but it may not be used yet.</extracomment>
        <translation>نعم، لكن ليس من كل والد بعد</translation>
    </message>
    <message>
        <source>Laat niemand ophalen. Vraag groepsleiding.</source>
        <extracomment>Child&apos;s page, quietly, while somebody must not fetch the child: nobody else takes it along.</extracomment>
        <translation>لا تدع أحداً يستلم. اسأل مسؤولة المجموعة.</translation>
    </message>
    <message>
        <source>Alleen met %1 mee. Vraag groepsleiding.</source>
        <extracomment>Child&apos;s page, quietly, while somebody must not fetch the child; %1 is who may.</extracomment>
        <translation>فقط مع %1. اسأل مسؤولة المجموعة.</translation>
    </message>
    <message>
        <source>naam lijkt op die van iemand die niet mag halen: vraag groepsleiding</source>
        <extracomment>Child&apos;s page, somebody else fetches, quietly: why groepsleiding is asked first.</extracomment>
        <translation>الاسم يشبه اسم شخص لا يمكنه الاستلام: اسأل مسؤولة المجموعة</translation>
    </message>
    <message>
        <source>Alleen met %1 mee, niet met %2. Vraag groepsleiding.</source>
        <extracomment>Child&apos;s page, quietly, while a parent must not fetch the child; %1 is who may, %2 which parent not.</extracomment>
        <translation>فقط مع %1، وليس مع %2. اسأل مسؤولة المجموعة.</translation>
    </message>
    <message>
        <source>De naam %1 lijkt op die van iemand die niet mag halen. Vraag eerst groepsleiding.</source>
        <extracomment>Group tablet, quietly: why somebody is not offered, or not written down, who may fetch; %1 is who.</extracomment>
        <translation>الاسم %1 يشبه اسم شخص لا يمكنه الاستلام. اسأل مسؤولة المجموعة أولاً.</translation>
    </message>
    <message>
        <source>geen gezag</source>
        <extracomment>Child&apos;s page, for groepsleiding: a parent of whom was seen that they have no authority.</extracomment>
        <translation>لا حق حضانة</translation>
    </message>
    <message>
        <source>geen gezag t/m %1</source>
        <translation>لا حق حضانة حتى %1</translation>
    </message>
    <message>
        <source>%1 mag niet halen. Is het iemand anders? Schrijf dan ook de achternaam.</source>
        <extracomment>Group tablet, for groepsleiding: the same name as one who must not fetch; %1 is the name.</extracomment>
        <translation>%1 لا يمكنه الاستلام. هل هو شخص آخر؟ اكتب إذن اسم العائلة أيضاً.</translation>
    </message>
    <message>
        <source>De naam %1 lijkt op die van iemand die niet mag halen. Is dit een ander? Dan toetst een collega nu haar code in.</source>
        <extracomment>Group tablet: asked before somebody may fetch whose name is like that of one who must not; %1 is the name.</extracomment>
        <translation>الاسم %1 يشبه اسم شخص لا يمكنه الاستلام. هل هو شخص آخر؟ إذن تُدخل زميلة الآن رمزها.</translation>
    </message>
    <message>
        <source>Dit geldt niet voor ouder %1, die heeft gezag. Kies daarvoor: Uitspraak over %1.</source>
        <extracomment>Group tablet, for groepsleiding, after &quot;may not fetch&quot; by the name of a parent; %1 is the parent.</extracomment>
        <translation>هذا لا يسري على %1، فهو والد له حق الحضانة. اختر لذلك: قرار بشأن %1.</translation>
    </message>
    <message>
        <source>Dit heeft een ander gezegd. Kijkt een collega mee? Dan toetst zij nu haar code in.</source>
        <extracomment>Group tablet, for groepsleiding: asked before somebody may fetch again whom another one said must not.</extracomment>
        <translation>شخص آخر قال هذا. هل تنظر معك زميلة؟ إذن تُدخل الآن رمزها.</translation>
    </message>
    <message>
        <source>%1 mag halen, %2</source>
        <extracomment>Child&apos;s page, with undo: somebody may fetch; %1 is the person, %2 when.</extracomment>
        <translation>يمكن لـ%1 الاستلام، %2</translation>
    </message>
    <message>
        <source>%1 haalt niet meer</source>
        <extracomment>Child&apos;s page, with undo: somebody may not fetch any more; %1 is the person.</extracomment>
        <translation>لم يعد %1 يستلم</translation>
    </message>
</context>
<context>
    <name>drempel::CodeChoice</name>
    <message>
        <source>Deze cijfers lopen op of af. Kies cijfers door elkaar.</source>
        <extracomment>Choosing a code: digits in a row.</extracomment>
        <translation>هذه الأرقام متسلسلة. اختر أرقامًا مختلطة.</translation>
    </message>
    <message>
        <source>Deze is van voor en van achter gelijk. Kies cijfers door elkaar.</source>
        <extracomment>Choosing a code: the same from both ends.</extracomment>
        <translation>يُقرأ هذا من الجهتين بالطريقة نفسها. اختر أرقامًا مختلطة.</translation>
    </message>
    <message>
        <source>Hier zit een verjaardag in. Die kennen anderen ook. Kies iets anders.</source>
        <extracomment>Choosing a code: a child&apos;s birthday is in it.</extracomment>
        <translation>يحتوي على تاريخ ميلاد يعرفه آخرون أيضًا. اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Hier zit je nummer in. Dat is niet geheim. Kies iets anders.</source>
        <extracomment>Choosing a code: the personal number is in it.</extracomment>
        <translation>يحتوي على رقمك، وهو ليس سرًا. اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Dat was niet twee keer hetzelfde. Begin maar opnieuw.</source>
        <extracomment>Choosing a code: the second time was different.</extracomment>
        <translation>لم تكن الأرقام نفسها في المرتين. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Het lukt nu even niet. Probeer het zo nog eens.</source>
        <extracomment>Choosing a code: the tablet could not do it. Never blames the person.</extracomment>
        <translation>لا يعمل الآن. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Hier komt iets te vaak in voor. Kies cijfers die meer verschillen.</source>
        <extracomment>Choosing a code: a digit comes too often. Friendly: says what does work.</extracomment>
        <translation>يتكرر شيء كثيرًا هنا. اختر أرقامًا أكثر اختلافًا.</translation>
    </message>
</context>
<context>
    <name>drempel::CodeEntry</name>
    <message>
        <source>Die code kennen we niet. Probeer het nog eens?</source>
        <extracomment>Keypad at the door, after a wrong code. Friendly, no blame; the way on without a code is below it.</extracomment>
        <translation>لا نعرف هذا الرمز. هل تحاول مرة أخرى؟</translation>
    </message>
    <message>
        <source>Deze badge kennen we niet. Vraag even een leidster.</source>
        <extracomment>Door or group tablet, after a badge that nobody has (any more). Friendly, no blame.</extracomment>
        <translation>لا نعرف هذه البطاقة. اسأل إحدى المربيات.</translation>
    </message>
    <message>
        <source>Dit scherm kent nog niemand. Loop gerust door. Een leidster meldt jullie aan.</source>
        <extracomment>Door or group tablet that has no data yet (just paired, or its file was set aside) and cannot reach the hub: it is not the person&apos;s code that is wrong.</extracomment>
        <translation>هذه الشاشة لا تعرف أحدًا بعد. تفضل بالدخول. ستسجلكم إحدى المربيات.</translation>
    </message>
    <message>
        <source>Met deze code lukt het hier vandaag niet meer. Gebruik je badge of vraag een collega.</source>
        <extracomment>Keypad in the group: this code was wrong too often on this tablet today.</extracomment>
        <translation>لم يعد هذا الرمز يعمل هنا اليوم. استخدمي بطاقتك أو اسألي زميلة.</translation>
    </message>
    <message>
        <source>Loop gerust door. Een leidster meldt jullie aan.</source>
        <translation>تفضل بالدخول. ستسجلكم إحدى المربيات.</translation>
    </message>
    <message>
        <source>Vandaag gaat het hier met een badge. Geen badge? Loop gerust door. Een leidster meldt jullie aan.</source>
        <translation>اليوم نستخدم البطاقة هنا. لا بطاقة لديك؟ تفضل بالدخول. ستسجلكم إحدى المربيات.</translation>
    </message>
    <message>
        <source>Het lukt hier nu even niet. Loop gerust door. Een leidster meldt jullie aan.</source>
        <extracomment>Keypad: the tablet could not check the code at all. Never blames the person.</extracomment>
        <translation>لا يعمل هنا الآن. تفضل بالدخول. ستسجلكم إحدى المربيات.</translation>
    </message>
    <message>
        <source>Dit nummer kennen we niet. Kijk het na, of gebruik je badge.</source>
        <extracomment>Keypad in the group, after a number that nobody of the staff has, when that happened often today.</extracomment>
        <translation>لا نعرف هذا الرقم. راجعه أو استعمل شارتك.</translation>
    </message>
</context>
<context>
    <name>drempel::CodeReset</name>
    <message>
        <source>Vraag hiervoor een vaste leidster.</source>
        <extracomment>&quot;Code vergeten&quot;: a trainee cannot help with this.</extracomment>
        <translation>اطلب هذا من مربية دائمة.</translation>
    </message>
    <message>
        <source>Er is nog een andere collega nodig.</source>
        <extracomment>&quot;Code vergeten&quot;: the same person twice; it takes two.</extracomment>
        <translation>يلزم زميلة أخرى.</translation>
    </message>
    <message>
        <source>Dit nummer kennen we niet. Kijk even op de lijst van beheer.</source>
        <extracomment>&quot;Code vergeten&quot;: nobody else has this number.</extracomment>
        <translation>لا نعرف هذا الرقم. انظري في قائمة الإدارة.</translation>
    </message>
    <message>
        <source>Je eigen code is nog maar net nieuw. Vraag een andere collega.</source>
        <extracomment>&quot;Code vergeten&quot;: who helps got a new code less than a day ago, and cannot help another to one.</extracomment>
        <translation>رمزك ما زال جديدًا. اسأل زميلة أخرى.</translation>
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
    <message>
        <source>Je nieuwe code is bewaard.</source>
        <extracomment>At the door, after choosing one&apos;s own code.</extracomment>
        <translation>تم حفظ رمزك الجديد.</translation>
    </message>
    <message>
        <source>Je code is op %1 om %2 opnieuw ingesteld. Was jij dat niet? Zeg het een leidster.</source>
        <extracomment>At the door, at log-in after one&apos;s code was made anew; %1 is a day, %2 a time.</extracomment>
        <translation>تم ضبط رمزك من جديد يوم %1 الساعة %2. لم تكن أنت؟ أخبر إحدى المربيات.</translation>
    </message>
    <message>
        <source>Je gebruikt nog de code van het papier. Kies je eigen code bij Meer.</source>
        <extracomment>At the door, at log-in with the code that was printed; the button &quot;Meer&quot; is below it.</extracomment>
        <translation>ما زلت تستخدم الرمز المطبوع. اختر رمزك الخاص من «المزيد».</translation>
    </message>
    <message>
        <source>We geven het door. Een leidster belt je even op het nummer dat we hebben.</source>
        <extracomment>At the door, after &quot;somebody else fetches&quot;: nothing is arranged before a caregiver has called.</extracomment>
        <translation>سنبلغ بذلك. ستتصل بك إحدى المربيات على الرقم الموجود لدينا.</translation>
    </message>
    <message>
        <source>Lijst van %1</source>
        <extracomment>At the door at pick-up, with the hub away: how old the tablet&apos;s list of who may fetch is. %1 is a time.</extracomment>
        <translation>قائمة الساعة %1</translation>
    </message>
    <message>
        <source>Lijst van de vorige keer</source>
        <extracomment>At the door at pick-up, when the tablet was started without the hub: its list of who may fetch is of an earlier day.</extracomment>
        <translation>قائمة المرة السابقة</translation>
    </message>
    <message>
        <source>Vraag hiervoor een vaste leidster.</source>
        <extracomment>At the door, a member of staff who may not let a child go (a trainee).</extracomment>
        <translation>اطلب هذا من مربية دائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gaan mee met %2</source>
        <extracomment>At the door, a leidster confirmed it; %1 is one or more children, %2 who fetches, %n how many children.</extracomment>
        <translation>
            <numerusform>%1 يذهب مع %2</numerusform>
            <numerusform>%1 يذهب مع %2</numerusform>
            <numerusform>%1 يذهبان مع %2</numerusform>
            <numerusform>%1 يذهبون مع %2</numerusform>
            <numerusform>%1 يذهبون مع %2</numerusform>
            <numerusform>%1 يذهبون مع %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Lijst van %1 om %2</source>
        <extracomment>At the door at pick-up, with the hub away since an earlier day: how old the tablet&apos;s list of who may fetch is; %1 is a day, %2 a time.</extracomment>
        <translation>قائمة %1 الساعة %2</translation>
    </message>
    <message>
        <source>Ik haal %1</source>
        <extracomment>The big button at the door at pick-up, for somebody who is no parent; %1 is one or more names.</extracomment>
        <translation>أستلم %1</translation>
    </message>
    <message>
        <source>Ik breng %1</source>
        <extracomment>As above at drop-off.</extracomment>
        <translation>أُحضر %1</translation>
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
    <name>drempel::FamilyPermissions</name>
    <message>
        <source>Foto in het eigen schriftje</source>
        <extracomment>Toestemmingen: a photo in the child&apos;s own diary, for this family only.</extracomment>
        <translation>صورة في دفتر الطفل</translation>
    </message>
    <message>
        <source>Foto voor de ouders van de groep</source>
        <extracomment>Toestemmingen: a photo that the families of the group see.</extracomment>
        <translation>صورة لأهالي المجموعة</translation>
    </message>
    <message>
        <source>Foto in de nieuwsbrief</source>
        <extracomment>Toestemmingen: a photo in the newsletter.</extracomment>
        <translation>صورة في النشرة</translation>
    </message>
    <message>
        <source>Mijn nummer voor andere ouders</source>
        <extracomment>Toestemmingen: this parent&apos;s own phone number, for other parents of the group.</extracomment>
        <translation>رقمي للأهالي الآخرين</translation>
    </message>
    <message>
        <source>Ja van jou. De andere ouder is nog niet gevraagd of wil het niet.</source>
        <extracomment>Toestemmingen: this parent agrees, another parent with authority did not say so yet.</extracomment>
        <translation>نعم منك. الوالد الآخر لم يُسأل بعد أو لا يريد.</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <extracomment>Toestemmingen: agreed.</extracomment>
        <translation>نعم، مسموح</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation>لا، أفضّل عدم ذلك</translation>
    </message>
    <message>
        <source>%1: ja</source>
        <extracomment>Toestemmingen: agreed just now; beside it a button that takes it back. %1 is what was agreed to.</extracomment>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1: nee</source>
        <extracomment>Toestemmingen: taken back just now; beside it a button that undoes it.</extracomment>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>Vul de naam in van wie komt halen.</source>
        <extracomment>Toestemmingen: no name was filled in.</extracomment>
        <translation>اكتب اسم من سيستلم.</translation>
    </message>
    <message>
        <source>Vraag even een leidster.</source>
        <extracomment>At the door, to somebody who may not do this here. Never says why.</extracomment>
        <translation>اسأل إحدى المربيات.</translation>
    </message>
    <message>
        <source>%1 mag %2 halen</source>
        <translation>يمكن لـ%1 استلام %2</translation>
    </message>
    <message>
        <source>%1 haalt %2 niet meer</source>
        <translation>%1 لن يستلم %2 بعد الآن</translation>
    </message>
</context>
<context>
    <name>drempel::Gate</name>
    <message>
        <source>De hub antwoordt niet. Dit scherm probeert het steeds opnieuw.</source>
        <extracomment>Locked or unpaired screen: the hub does not answer.</extracomment>
        <translation>المركز لا يجيب. تواصل هذه الشاشة المحاولة.</translation>
    </message>
    <message>
        <source>Op het adres van de hub antwoordt een ander apparaat. Vraag beheer om te kijken.</source>
        <extracomment>Locked screen: another computer answers at the hub&apos;s address.</extracomment>
        <translation>يجيب جهاز آخر على عنوان المركز. اطلب من الإدارة أن تتحقق.</translation>
    </message>
    <message>
        <source>De hub kent dit scherm niet. Vraag beheer om het opnieuw te koppelen.</source>
        <extracomment>Locked screen: the hub does not know this tablet.</extracomment>
        <translation>المركز لا يعرف هذه الشاشة. اطلب من الإدارة إقرانها من جديد.</translation>
    </message>
    <message>
        <source>De koppeling van dit scherm is ingetrokken. Hoort het hier? Vraag beheer om het opnieuw te koppelen.</source>
        <extracomment>Unpaired screen: its pairing was withdrawn.</extracomment>
        <translation>سُحب إقران هذه الشاشة. هل مكانها هنا؟ اطلب من الإدارة إقرانها من جديد.</translation>
    </message>
    <message>
        <source>Deze kaart opent dit scherm niet. Kijk de tekens na, of neem een andere kaart.</source>
        <extracomment>Locked screen: the card that was given opens nothing.</extracomment>
        <translation>هذه البطاقة لا تفتح هذه الشاشة. تحقق من الأحرف، أو خذ بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Dit scherm kent nog geen kaarten. Zet de hub aan, dan gaat het vanzelf open.</source>
        <extracomment>Locked screen: no card had been made yet.</extracomment>
        <translation>لا تعرف هذه الشاشة أي بطاقات بعد. شغّل المركز فتُفتح وحدها.</translation>
    </message>
    <message>
        <source>Zo ziet een code eruit: 7K3M-9QXT-2BFD-0WZ8. Kijk de tekens na.</source>
        <extracomment>Pairing: the code is not well written; the example shows what one looks like.</extracomment>
        <translation>هكذا يبدو الرمز: 7K3M-9QXT-2BFD-0WZ8. تحقق من الأحرف.</translation>
    </message>
    <message>
        <source>Zo ziet een adres eruit: 192.168.1.20:8420. Kijk het na.</source>
        <extracomment>Pairing: the address is not well written; the example shows what one looks like.</extracomment>
        <translation>هكذا يبدو العنوان: 192.168.1.20:8420. تحقق منه.</translation>
    </message>
    <message>
        <source>Code en hub horen niet bij elkaar. Kijk beide na, of laat een nieuwe code maken.</source>
        <extracomment>Pairing: code and hub do not belong together.</extracomment>
        <translation>الرمز والمركز غير متطابقين. تحقق من كليهما، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Deze code is niet meer geldig. Laat bij de hub een nieuwe maken.</source>
        <extracomment>Pairing: the hub expects no tablet with this code (any more).</extracomment>
        <translation>لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا عند المركز.</translation>
    </message>
    <message>
        <source>Er is al een scherm met deze naam. Laat bij de hub een nieuwe code maken.</source>
        <extracomment>Pairing: another tablet got the same name meanwhile.</extracomment>
        <translation>توجد شاشة بهذا الاسم من قبل. اطلب رمزًا جديدًا عند المركز.</translation>
    </message>
    <message>
        <source>Te veel pogingen. Wacht een minuut en probeer het opnieuw.</source>
        <extracomment>Pairing: too many wrong tries.</extracomment>
        <translation>محاولات كثيرة. انتظر دقيقة وحاول من جديد.</translation>
    </message>
    <message>
        <source>Dit scherm kan niets bewaren. Kijk de schijf na, of neem een ander scherm.</source>
        <extracomment>Pairing: the tablet&apos;s disk refuses to write.</extracomment>
        <translation>لا تستطيع هذه الشاشة حفظ أي شيء. تحقق من القرص، أو خذ شاشة أخرى.</translation>
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
    <message>
        <source>Dit doen we met z&apos;n tweeën. Een collega toetst nu haar nummer en cijfers in.</source>
        <extracomment>Group tablet: asked before what takes two people, for instance a ruling about a parent.</extracomment>
        <translation>نفعل هذا معاً. تُدخل زميلة الآن رقمها وأرقامها السرية.</translation>
    </message>
    <message>
        <source>Dit zetten we op jouw naam. Toets je nummer en je cijfers in.</source>
        <extracomment>Group tablet: asked before a text, a correction or letting a child go.</extracomment>
        <translation>نسجل هذا باسمك. أدخلي رقمك وأرقامك السرية.</translation>
    </message>
    <message>
        <source>Dit is dezelfde persoon. Vraag een collega.</source>
        <extracomment>Group tablet: the second person must be somebody else.</extracomment>
        <translation>هذا الشخص نفسه. اسألي زميلة.</translation>
    </message>
    <message>
        <source>Je dienst is nog niet begonnen.</source>
        <extracomment>Behind the name on the board: this caregiver has not begun today.</extracomment>
        <translation>لم تبدأ مناوبتك بعد.</translation>
    </message>
    <message>
        <source>Je dienst is klaar sinds %1.</source>
        <extracomment>Behind the name on the board: this caregiver has finished; %1 is a time.</extracomment>
        <translation>انتهت مناوبتك منذ %1.</translation>
    </message>
    <message>
        <source>Je hebt pauze sinds %1.</source>
        <extracomment>Behind the name on the board: this caregiver has a break; %1 is a time.</extracomment>
        <translation>أنت في استراحة منذ %1.</translation>
    </message>
    <message>
        <source>Je werkt bij %1 sinds %2.</source>
        <extracomment>Behind the name on the board: where this caregiver works; %1 is a group, %2 a time.</extracomment>
        <translation>تعملين في %1 منذ %2.</translation>
    </message>
    <message>
        <source>Begin bij %1</source>
        <extracomment>Duty: begin to work in this group; %1 is a group.</extracomment>
        <translation>ابدئي في %1</translation>
    </message>
    <message>
        <source>Weer aan het werk</source>
        <extracomment>Duty: the break is over.</extracomment>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Pauze</source>
        <extracomment>Duty: begin a break.</extracomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Naar %1</source>
        <extracomment>Duty: go to work in another group; %1 is a group.</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Dienst klaar</source>
        <extracomment>Duty: the end of the working day.</extracomment>
        <translation>انتهت المناوبة</translation>
    </message>
    <message>
        <source>Dit doet een vaste leidster. Vraag even een collega.</source>
        <extracomment>Group tablet: the role of who is logged in does not allow this, for instance a trainee.</extracomment>
        <translation>تقوم بهذا مربية دائمة. اسألي زميلة.</translation>
    </message>
    <message>
        <source>De nieuwe code is bewaard. Je kunt er nu mee inloggen.</source>
        <extracomment>Group tablet, log-in, after a forgotten code was made anew.</extracomment>
        <translation>حُفظ الرمز الجديد. يمكنك الدخول به الآن.</translation>
    </message>
    <message>
        <source>Deze code is net opnieuw ingesteld. Vraag een andere collega.</source>
        <extracomment>Group tablet: the second person&apos;s code was made anew less than a day ago.</extracomment>
        <translation>أُعيد ضبط هذا الرمز للتو. اسأل زميلة أخرى.</translation>
    </message>
    <message>
        <source>Je code is net opnieuw ingesteld. Gebruik je badge, of vraag dit vandaag aan een collega.</source>
        <extracomment>Group tablet: what who is logged in may not do for a day after their code was made anew.</extracomment>
        <translation>تم تعيين رمزك من جديد للتو. استعمل شارتك، أو اطلب هذا اليوم من زميلة.</translation>
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
    <name>drempel::NewCode</name>
    <message>
        <source>Bij deze badge hoort geen code. Je badge is genoeg.</source>
        <extracomment>&quot;Code vergeten&quot;, for somebody who has a badge and never had a code.</extracomment>
        <translation>لا رمز لهذه البطاقة. بطاقتك تكفي.</translation>
    </message>
    <message>
        <source>Als medewerker kies je je code op een scherm in de groep.</source>
        <extracomment>At the door, to a member of staff who wants another code.</extracomment>
        <translation>إذا كنت تعمل هنا، فاختر رمزك على شاشة في المجموعة.</translation>
    </message>
</context>
<context>
    <name>drempel::PeriodChoice</name>
    <message>
        <source>Andere dag …</source>
        <extracomment>Who may fetch: a chip that opens a month, to choose a day from.</extracomment>
        <translation>يوم آخر …</translation>
    </message>
    <message>
        <source>Kies een dag.</source>
        <extracomment>Who may fetch: no day was chosen.</extracomment>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>Die dag is al voorbij. Kies een latere dag.</source>
        <extracomment>Who may fetch: the only or last day that was chosen is before today.</extracomment>
        <translation>مضى هذا اليوم. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>De laatste dag komt voor de eerste. Kies een latere dag.</source>
        <extracomment>Who may fetch: the last day that was chosen is before the first.</extracomment>
        <translation>اليوم الأخير قبل اليوم الأول. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>In deze tijd valt geen %1. Kies een latere laatste dag.</source>
        <extracomment>Who may fetch every week: none of the weekdays that were chosen comes before the last day; %1 is one or more weekdays.</extracomment>
        <translation>لا يوجد %1 في هذه المدة. اختر يومًا أخيرًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Eén keer</source>
        <extracomment>Who may fetch, how often: on one day only.</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Elke week</source>
        <extracomment>Who may fetch, how often: on some days of every week.</extracomment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Elke dag</source>
        <extracomment>Who may fetch, how often: on any day.</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <extracomment>Who may fetch: on this day.
----------
Who may fetch, from when.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Who may fetch, from when.</extracomment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Deze week</source>
        <extracomment>Who may fetch, until when: until Sunday.</extracomment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Deze maand</source>
        <extracomment>Who may fetch, until when: until the last day of this month.</extracomment>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Zonder einde</source>
        <extracomment>Who may fetch, until when: until it is taken back.</extracomment>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <extracomment>Who may fetch, above a month: on which one day.</extracomment>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Vanaf welke dag?</source>
        <extracomment>Who may fetch, above a month: the first day.</extracomment>
        <translation>من أي يوم؟</translation>
    </message>
    <message>
        <source>Tot en met welke dag?</source>
        <extracomment>Who may fetch, above a month: the last day.</extracomment>
        <translation>حتى أي يوم؟</translation>
    </message>
</context>
<context>
    <name>drempel::ReadBy</name>
    <message>
        <source>%1, op het bord van de groep: %2</source>
        <extracomment>Who read it: the board of the whole group; %1 is what for, %2 what of.</extracomment>
        <translation>%1، على لوحة المجموعة: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who read it; %1 is what for (&quot;voor de zorg&quot;), %2 what of (&quot;de dag, gezondheid&quot;).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wie las over %1?</source>
        <extracomment>Review: title of the list of who read what stands about a child; %1 is the child.</extracomment>
        <translation>من قرأ عن %1؟</translation>
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
    <message>
        <source>Dit mocht daar niet. Het telt niet mee.</source>
        <extracomment>Review, for beheer: something was kept without effect because of who or where it was written.</extracomment>
        <translation>لم يكن هذا مسموحاً هناك. لا يُحتسب.</translation>
    </message>
    <message>
        <source>Dit scherm kan iets niet lezen.</source>
        <extracomment>Review, for beheer: something was kept that this program cannot read.</extracomment>
        <translation>لا تستطيع هذه الشاشة قراءة شيء ما.</translation>
    </message>
    <message>
        <source>Dit veranderde niets.</source>
        <extracomment>Review, for beheer: something was kept that changed nothing.</extracomment>
        <translation>لم يغيّر هذا شيئاً.</translation>
    </message>
    <message>
        <source>Gezag van %1 over %2 is onbekend: vraag het na</source>
        <extracomment>Review, a task: nobody knows whether a parent has authority; %1 is the parent, %2 the child.</extracomment>
        <translation>حضانة %1 لـ %2 غير معروفة: يرجى الاستفسار</translation>
    </message>
    <message>
        <source>Heeft %1 gezag over %2?</source>
        <extracomment>Review, the question when it was asked after; %1 is the parent, %2 the child.</extracomment>
        <translation>هل لـ %1 حق حضانة %2؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Review, for beheer: %1 is whom it is about, %2 what is the matter.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kinderen aanwezig</source>
        <extracomment>Presence list: how many children are here.</extracomment>
        <translation>
            <numerusform>لا أطفال حاضرين</numerusform>
            <numerusform>طفل واحد حاضر</numerusform>
            <numerusform>طفلان حاضران</numerusform>
            <numerusform>%n أطفال حاضرون</numerusform>
            <numerusform>%n طفلاً حاضراً</numerusform>
            <numerusform>%n طفل حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles van %1 wissen?</source>
        <extracomment>Review, the question before all about a child is erased; %1 is the child.</extracomment>
        <translation>حذف كل شيء عن %1؟</translation>
    </message>
    <message>
        <source>%1 vraagt om alles van %2 te wissen</source>
        <extracomment>Review: somebody asked to erase all about a child; %1 is who asked, %2 the child.</extracomment>
        <translation>%1 يطلب حذف كل شيء عن %2</translation>
    </message>
    <message>
        <source>De nieuwe code is bewaard. Je kunt er nu mee inloggen.</source>
        <extracomment>Review, log-in, after a forgotten code was made anew.</extracomment>
        <translation>حُفظ الرمز الجديد. يمكنك الدخول به الآن.</translation>
    </message>
    <message>
        <source>De volgorde klopt niet. Het telt mee zonder die volgorde.</source>
        <extracomment>Review, for beheer: something says that it came after what was still to come; that is not believed.</extracomment>
        <translation>الترتيب غير صحيح. يُحتسب من دونه.</translation>
    </message>
    <message>
        <source>Je code is net opnieuw ingesteld. Gebruik je badge, of vraag dit vandaag aan een collega.</source>
        <extracomment>Review: what who is logged in may not read or do for a day after their code was made anew.</extracomment>
        <translation>تم تعيين رمزك من جديد للتو. استعمل شارتك، أو اطلب هذا اليوم من زميلة.</translation>
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
    <name>drempel::TabletNews</name>
    <message>
        <source>Geen ander scherm weet dit nog: zeg het overal.</source>
        <extracomment>Child&apos;s page: what was just told about who may fetch is on this tablet only.</extracomment>
        <translation>لا تعرف أي شاشة أخرى هذا بعد: أخبروا الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 weten dit nog niet: zeg het daar.</source>
        <extracomment>Child&apos;s page: other tablets do not hold yet what was just told about who may fetch; %1 is one or more tablets, %n how many.</extracomment>
        <translation>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>هذا غير معروف بعد في %1: أخبروهم هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Geen ander scherm weet het nieuws over %1: zeg het overal.</source>
        <extracomment>Board: as on the child&apos;s page; %1 is whom it is about.</extracomment>
        <translation>لا تعرف أي شاشة أخرى الخبر عن %1: أخبروا الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 weten het nieuws over %2 nog niet: zeg het daar.</source>
        <extracomment>Board: as on the child&apos;s page; %1 is one or more tablets, %n how many, %2 whom it is about.</extracomment>
        <translation>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
            <numerusform>الخبر عن %2 غير معروف بعد في %1: أخبروهم هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen ander scherm weet dit. Zeg het even tegen een leidster.</source>
        <extracomment>At the door, to a parent: what they just permitted, took back or chose is on this tablet only.</extracomment>
        <translation>لا تعرف أي شاشة أخرى هذا بعد. أخبروا إحدى المربيات من فضلكم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 weten dit nog niet. Zeg het daar even.</source>
        <extracomment>At the door, to a parent: other tablets do not hold yet what they just permitted, took back or chose; %1 is one or more tablets, %n how many.</extracomment>
        <translation>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
            <numerusform>هذا غير معروف بعد في %1. أخبروهم هناك من فضلكم.</numerusform>
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
</TS>
