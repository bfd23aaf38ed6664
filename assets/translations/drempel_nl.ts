<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl_NL">
<context>
    <name>NoticeStrip</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <extracomment>Board: how many more notices there are than fit; opens them all.</extracomment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n weken</source>
        <extracomment>A baby&apos;s age in weeks, under a name.</extracomment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maanden</source>
        <extracomment>A baby&apos;s age in months, under a name.</extracomment>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <extracomment>A child&apos;s age in years, under a name.</extracomment>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::ChildPage</name>
    <message numerus="yes">
        <source>%n berichten van thuis</source>
        <extracomment>On a child&apos;s page: messages from home that were not heard yet.</extracomment>
        <translation>
            <numerusform>%n bericht van thuis</numerusform>
            <numerusform>%n berichten van thuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::DoorFlow</name>
    <message numerus="yes">
        <source>%1 komen vandaag niet</source>
        <extracomment>At the door after &quot;does not come today&quot;; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>%1 komt vandaag niet</numerusform>
            <numerusform>%1 komen vandaag niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zijn aangemeld</source>
        <extracomment>At the door after bringing; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>%1 is aangemeld</numerusform>
            <numerusform>%1 zijn aangemeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaan zo mee</source>
        <extracomment>At the door at pick-up; %1 is one or more names, %n how many.</extracomment>
        <translation>
            <numerusform>%1 gaat zo mee</numerusform>
            <numerusform>%1 gaan zo mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaan mee met %2</source>
        <extracomment>At the door, a leidster confirmed it; %1 is one or more children, %2 who fetches, %n how many children.</extracomment>
        <translation>
            <numerusform>%1 gaat mee met %2</numerusform>
            <numerusform>%1 gaan mee met %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::GroupFlow</name>
    <message numerus="yes">
        <source>%n binnen</source>
        <extracomment>Counts on the board: how many children are inside.</extracomment>
        <translation>
            <numerusform>%n binnen</numerusform>
            <numerusform>%n binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bij de deur</source>
        <extracomment>Counts on the board: how many children were announced at the door.</extracomment>
        <translation>
            <numerusform>%n bij de deur</numerusform>
            <numerusform>%n bij de deur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leidsters</source>
        <extracomment>Counts on the board: how many caregivers are in the group.</extracomment>
        <translation>
            <numerusform>%n leidster</numerusform>
            <numerusform>%n leidsters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n berichten van thuis nog niet gehoord</source>
        <extracomment>Banner on the board: messages from home that nobody tapped &quot;Gehoord&quot; for.</extracomment>
        <translation>
            <numerusform>%n bericht van thuis nog niet gehoord</numerusform>
            <numerusform>%n berichten van thuis nog niet gehoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ontvangen: %n kinderen</source>
        <extracomment>The big button on the board: receive this many children.</extracomment>
        <translation>
            <numerusform>Ontvangen: %n kind</numerusform>
            <numerusform>Ontvangen: %n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 zijn binnen</source>
        <extracomment>After &quot;Ontvangen&quot;, with undo; %1 is one or more children, %n how many.</extracomment>
        <translation>
            <numerusform>%1 is binnen</numerusform>
            <numerusform>%1 zijn binnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::ReviewFlow</name>
    <message numerus="yes">
        <source>%n kinderen aanwezig</source>
        <extracomment>Presence list: how many children are here.</extracomment>
        <translation>
            <numerusform>%n kind aanwezig</numerusform>
            <numerusform>%n kinderen aanwezig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::SyncState</name>
    <message numerus="yes">
        <source>Even geen contact met de andere schermen. Er wachten %n berichten. Ze gaan vanzelf door.</source>
        <extracomment>Explanation after a tap on the sync dot. %n is the number of messages that wait on this tablet.</extracomment>
        <translation>
            <numerusform>Even geen contact met de andere schermen. Er wacht %n bericht. Het gaat vanzelf door.</numerusform>
            <numerusform>Even geen contact met de andere schermen. Er wachten %n berichten. Ze gaan vanzelf door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drempel::TabletNews</name>
    <message numerus="yes">
        <source>%1 weten dit nog niet: zeg het daar.</source>
        <extracomment>Child&apos;s page: other tablets do not hold yet what was just told about who may fetch; %1 is one or more tablets, %n how many.</extracomment>
        <translation>
            <numerusform>%1 weet dit nog niet: zeg het daar.</numerusform>
            <numerusform>%1 weten dit nog niet: zeg het daar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weten het nieuws over %2 nog niet: zeg het daar.</source>
        <extracomment>Board: as on the child&apos;s page; %1 is one or more tablets, %n how many, %2 whom it is about.</extracomment>
        <translation>
            <numerusform>%1 weet het nieuws over %2 nog niet: zeg het daar.</numerusform>
            <numerusform>%1 weten het nieuws over %2 nog niet: zeg het daar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weten dit nog niet. Zeg het daar even.</source>
        <extracomment>At the door, to a parent: other tablets do not hold yet what they just permitted, took back or chose; %1 is one or more tablets, %n how many.</extracomment>
        <translation>
            <numerusform>%1 weet dit nog niet. Zeg het daar even.</numerusform>
            <numerusform>%1 weten dit nog niet. Zeg het daar even.</numerusform>
        </translation>
    </message>
</context>
</TS>
