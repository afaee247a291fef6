<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>ActionRows</name>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By, e.g. +7</source>
        <translation type="unfinished">Erbyn, e.e. +7</translation>
    </message>
    <message>
        <source>Action {number}: what</source>
        <translation type="unfinished">Cam {number}: beth</translation>
    </message>
    <message>
        <source>Action {number}: who</source>
        <translation type="unfinished">Cam {number}: pwy</translation>
    </message>
    <message>
        <source>Action {number}: by when</source>
        <translation type="unfinished">Cam {number}: erbyn pryd</translation>
    </message>
</context>
<context>
    <name>AddParentDialog</name>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nac ydy</translation>
    </message>
    <message>
        <source>What is newly known of {name}</source>
        <translation type="unfinished">Yr hyn sy’n newydd am {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Add a parent</source>
        <translation type="unfinished">Ychwanegu rhiant</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished">Te&amp;itl</translation>
    </message>
    <message>
        <source>&amp;Forename</source>
        <translation type="unfinished">Enw &amp;cyntaf</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished">C&amp;yfenw</translation>
    </message>
    <message>
        <source>R&amp;elationship to the child</source>
        <translation type="unfinished">P&amp;erthynas â’r plentyn</translation>
    </message>
    <message>
        <source>Parental &amp;responsibility</source>
        <translation type="unfinished">Cyf&amp;rifoldeb rhiant</translation>
    </message>
    <message>
        <source>How it is &amp;known</source>
        <translation type="unfinished">Sut y &amp;gwyddys</translation>
    </message>
    <message>
        <source>&amp;Care of the child</source>
        <translation type="unfinished">Go&amp;fal am y plentyn</translation>
    </message>
    <message>
        <source>How it is k&amp;nown</source>
        <translation type="unfinished">Sut y gwy&amp;ddys</translation>
    </message>
    <message>
        <source>Anyone with responsibility or care is a parent (Education Act 1996 s.576). A school’s note alone is not proof.</source>
        <translation type="unfinished">Mae unrhyw un sydd â chyfrifoldeb neu ofal yn rhiant (Deddf Addysg 1996 a.576). Nid yw nodyn ysgol ar ei ben ei hun yn brawf.</translation>
    </message>
    <message>
        <source>&amp;Language for letters and meetings</source>
        <translation type="unfinished">&amp;Iaith llythyrau a chyfarfodydd</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation type="unfinished">Gofynnwyd &amp;ar</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished">F&amp;fôn</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation type="unfinished">E-&amp;bost</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished">Cyf&amp;eiriad</translation>
    </message>
    <message>
        <source>Postc&amp;ode</source>
        <translation type="unfinished">C&amp;od post</translation>
    </message>
    <message>
        <source>Child lives &amp;with this parent</source>
        <translation type="unfinished">Mae’r plentyn yn byw gyda’r &amp;rhiant hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Add parent</source>
        <translation type="unfinished">Ychwanegu rhiant</translation>
    </message>
</context>
<context>
    <name>AdvanceStageDialog</name>
    <message>
        <source>Write why the case is moved this way.</source>
        <translation type="unfinished">Ysgrifennwch pam mae’r achos yn cael ei symud fel hyn.</translation>
    </message>
    <message>
        <source>A manager has to approve this move with their own passphrase.</source>
        <translation type="unfinished">Rhaid i reolwr gymeradwyo’r symudiad hwn â’i gyfrinymadrodd ei hun.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished">Yr hyn sydd ei angen</translation>
    </message>
    <message>
        <source>1 requirement is not met yet.</source>
        <translation type="unfinished">Nid yw 1 gofyniad wedi’i fodloni eto.</translation>
    </message>
    <message>
        <source>{count} requirements are not met yet.</source>
        <translation type="unfinished">Nid yw {count} o ofynion wedi’u bodloni eto.</translation>
    </message>
    <message>
        <source>{stage} (skip to)</source>
        <translation type="unfinished">{stage} (neidio i)</translation>
    </message>
    <message>
        <source>{stage} (back to)</source>
        <translation type="unfinished">{stage} (yn ôl i)</translation>
    </message>
    <message>
        <source>The manager beside you types their own passphrase; both names are kept.</source>
        <translation type="unfinished">Mae’r rheolwr wrth eich ymyl yn teipio ei gyfrinymadrodd ei hun; cedwir y ddau enw.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Cau’r achos</translation>
    </message>
    <message>
        <source>Move to “{stage}”</source>
        <translation type="unfinished">Symud i “{stage}”</translation>
    </message>
    <message>
        <source>Advance the stage</source>
        <translation type="unfinished">Symud y cam ymlaen</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O’r cam</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">I’r &amp;cam</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Kept with the move and printed in the chronology.</source>
        <translation type="unfinished">Cedwir gyda’r symudiad ac fe’i hargreffir yn y gronoleg.</translation>
    </message>
    <message>
        <source>A manager’s &amp;approval</source>
        <translation type="unfinished">Cy&amp;meradwyaeth rheolwr</translation>
    </message>
    <message>
        <source>The manager’s own passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd y rheolwr ei hun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Symud</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>As a table</source>
        <translation type="unfinished">Fel tabl</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Blwyddyn ysgol</translation>
    </message>
    <message>
        <source>Sessions of the year</source>
        <translation type="unfinished">Sesiynau’r flwyddyn</translation>
    </message>
    <message>
        <source>No register for this school year</source>
        <translation type="unfinished">Dim cofrestr ar gyfer y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>When the school&apos;s register is imported, each session will stand here.</source>
        <translation type="unfinished">Pan gaiff cofrestr yr ysgol ei mewnforio, bydd pob sesiwn i’w gweld yma.</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>Go from session to session with the arrow keys, or point at one.</source>
        <translation type="unfinished">Ewch o sesiwn i sesiwn â’r bysellau saeth, neu pwyntiwch at un.</translation>
    </message>
    <message>
        <source>late after the register closed</source>
        <translation type="unfinished">hwyr, ar ôl i’r gofrestr gau</translation>
    </message>
    <message>
        <source>{count} possible sessions</source>
        <translation type="unfinished">{count} sesiwn bosibl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">Ystyr</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>First recorded as</source>
        <translation type="unfinished">Cofnodwyd gyntaf fel</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>&amp;Log a visit</source>
        <translation type="unfinished">Cofnodi ym&amp;weliad</translation>
    </message>
    <message>
        <source>Register e&amp;xtract</source>
        <translation type="unfinished">De&amp;tholiad o’r gofrestr</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation type="unfinished">{age} oed</translation>
    </message>
    <message>
        <source>Known as {name}</source>
        <translation type="unfinished">Fe’i gelwir yn {name}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished">Iaith: {language}</translation>
    </message>
    <message>
        <source>UPN {upn}</source>
        <translation>UPN {upn}</translation>
    </message>
    <message>
        <source>No UPN</source>
        <translation type="unfinished">Dim UPN</translation>
    </message>
    <message>
        <source>{upn} (wrong, accepted)</source>
        <translation type="unfinished">{upn} (anghywir, derbyniwyd)</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished">Ganwyd {day}</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation type="unfinished">Swyddog: {name}</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished">Dim sesiynau eto</translation>
    </message>
    <message>
        <source>{attended} of {possible} sessions</source>
        <translation type="unfinished">{attended} o {possible} sesiwn</translation>
    </message>
    <message>
        <source>{count} unauthorised</source>
        <translation type="unfinished">{count} heb awdurdod</translation>
    </message>
    <message>
        <source>{count} without a mark</source>
        <translation type="unfinished">{count} heb farc</translation>
    </message>
    <message>
        <source>Attendance this school year</source>
        <translation type="unfinished">Presenoldeb y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>{number} {name}: the case is here since {day}, {days} days</source>
        <translation type="unfinished">{number} {name}: mae’r achos yma ers {day}, {days} diwrnod</translation>
    </message>
    <message>
        <source>{number} {name}: below where the case is</source>
        <translation type="unfinished">{number} {name}: yn is na lle mae’r achos</translation>
    </message>
    <message>
        <source>{number} {name}: can follow now</source>
        <translation type="unfinished">{number} {name}: gall ddilyn nawr</translation>
    </message>
    <message>
        <source>{number} {name}: later</source>
        <translation type="unfinished">{number} {name}: yn ddiweddarach</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Chronology</source>
        <translation type="unfinished">Cronoleg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Teulu</translation>
    </message>
    <message>
        <source>Plan and tasks</source>
        <translation type="unfinished">Cynllun a thasgau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Dangos llai</translation>
    </message>
    <message>
        <source>No case is open here</source>
        <translation type="unfinished">Nid oes achos ar agor yma</translation>
    </message>
    <message>
        <source>Choose one from the caseload, or find it by name.</source>
        <translation type="unfinished">Dewiswch un o’r llwyth achosion, neu chwiliwch amdano yn ôl enw.</translation>
    </message>
    <message>
        <source>This case cannot be shown</source>
        <translation type="unfinished">Ni ellir dangos yr achos hwn</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <source>Add to this note</source>
        <translation type="unfinished">Ychwanegu at y nodyn hwn</translation>
    </message>
    <message>
        <source>{kind}, {day}. What was written stays as it is; this is added under it.</source>
        <translation type="unfinished">{kind}, {day}. Mae’r hyn a ysgrifennwyd yn aros fel y mae; ychwanegir hwn oddi tano.</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation type="unfinished">Yr hyn a ychwanegir</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation type="unfinished">Ychwanegu at y nodyn</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished">Gohirio</translation>
    </message>
</context>
<context>
    <name>CaseloadColumns</name>
    <message>
        <source>{percent} attendance: {attended} of {possible} sessions this school year</source>
        <translation type="unfinished">Presenoldeb {percent}: {attended} o {possible} sesiwn y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>No sessions in the last 12 school weeks</source>
        <translation type="unfinished">Dim sesiynau yn y 12 wythnos ysgol ddiwethaf</translation>
    </message>
    <message>
        <source>Last 12 school weeks: from {first} to {last}, lowest {lowest}</source>
        <translation type="unfinished">Y 12 wythnos ysgol ddiwethaf: o {first} i {last}, isaf {lowest}</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation type="unfinished">Dim wedi’i bennu</translation>
    </message>
    <message>
        <source>Nothing is set to be done next</source>
        <translation type="unfinished">Nid oes dim wedi’i bennu i’w wneud nesaf</translation>
    </message>
    <message>
        <source>Overdue since {day}: {reason}</source>
        <translation type="unfinished">Yn hwyr ers {day}: {reason}</translation>
    </message>
    <message>
        <source>Due {day}: {reason}</source>
        <translation type="unfinished">I’w wneud erbyn {day}: {reason}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Disgybl</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished">12 wythnos</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation type="unfinished">Dyddiau yn y cam</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished">Nesaf i’w wneud</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
</context>
<context>
    <name>CaseloadDelegate</name>
    <message>
        <source>Nothing set</source>
        <translation type="unfinished">Dim wedi’i bennu</translation>
    </message>
    <message>
        <source>Overdue {day}</source>
        <translation type="unfinished">Hwyr ers {day}</translation>
    </message>
</context>
<context>
    <name>CaseloadPanel</name>
    <message>
        <source>1 case</source>
        <translation>1 achos</translation>
    </message>
    <message>
        <source>{total} cases</source>
        <translation type="unfinished">{total} achos</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation type="unfinished">{shown} o {total} achos</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation type="unfinished">Nid oes achos felly</translation>
    </message>
    <message>
        <source>No open case has all of what is typed and chosen above.</source>
        <translation type="unfinished">Nid oes gan yr un achos agored bopeth a deipiwyd ac a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished">Dangos pob achos</translation>
    </message>
    <message>
        <source>No open cases yet</source>
        <translation type="unfinished">Dim achosion agored eto</translation>
    </message>
    <message>
        <source>Each open case will stand here with its attendance, its stage and what is due next.</source>
        <translation type="unfinished">Bydd pob achos agored i’w weld yma gyda’i bresenoldeb, ei gam a’r hyn sydd i’w wneud nesaf.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Llwyth achosion</translation>
    </message>
    <message>
        <source>Open a &amp;case</source>
        <translation type="unfinished">Agor &amp;achos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Name, school, reference, UPN, officer</source>
        <translation type="unfinished">Enw, ysgol, cyfeirnod, UPN, swyddog</translation>
    </message>
    <message>
        <source>Show only cases with these words</source>
        <translation type="unfinished">Dangos achosion â’r geiriau hyn yn unig</translation>
    </message>
    <message>
        <source>Show only cases at this stage</source>
        <translation type="unfinished">Dangos achosion ar y cam hwn yn unig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished">Pob cam</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>Written up late</source>
        <translation type="unfinished">Ysgrifennwyd yn hwyr</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation type="unfinished">Ychwanegu at y nodyn hwn</translation>
    </message>
    <message>
        <source>{name}, recorded {day} {time}</source>
        <translation type="unfinished">{name}, cofnodwyd {day} {time}</translation>
    </message>
    <message>
        <source>Referral received from {name}</source>
        <translation type="unfinished">Derbyniwyd atgyfeiriad gan {name}</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation type="unfinished">Derbyniwyd atgyfeiriad</translation>
    </message>
    <message>
        <source>Confirmed: {text}</source>
        <translation type="unfinished">Cadarnhawyd: {text}</translation>
    </message>
    <message>
        <source>Register extract {number} issued</source>
        <translation type="unfinished">Cyhoeddwyd detholiad o’r gofrestr {number}</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation type="unfinished">Tasg wedi’i gwneud</translation>
    </message>
    <message>
        <source>Added to the note: {kind}</source>
        <translation type="unfinished">Ychwanegwyd at y nodyn: {kind}</translation>
    </message>
    <message>
        <source>Case opened at “{to}”</source>
        <translation type="unfinished">Agorwyd yr achos ar “{to}”</translation>
    </message>
    <message>
        <source>Moved back from “{frm}” to “{to}”</source>
        <translation type="unfinished">Symudwyd yn ôl o “{frm}” i “{to}”</translation>
    </message>
    <message>
        <source>Moved from “{frm}” to “{to}”, passing over what lies between</source>
        <translation type="unfinished">Symudwyd o “{frm}” i “{to}”, gan fynd heibio i’r hyn sydd rhyngddynt</translation>
    </message>
    <message>
        <source>Case closed from “{frm}”</source>
        <translation type="unfinished">Caewyd yr achos o “{frm}”</translation>
    </message>
    <message>
        <source>Moved from “{frm}” to “{to}”</source>
        <translation type="unfinished">Symudwyd o “{frm}” i “{to}”</translation>
    </message>
    <message>
        <source>Purpose: {text}</source>
        <translation type="unfinished">Diben: {text}</translation>
    </message>
    <message>
        <source>Seen: {text}</source>
        <translation type="unfinished">Gwelwyd: {text}</translation>
    </message>
    <message>
        <source>The child’s words: {text}</source>
        <translation type="unfinished">Geiriau’r plentyn: {text}</translation>
    </message>
    <message>
        <source>Tried and left: {text}</source>
        <translation type="unfinished">Rhoddwyd cynnig arno a gadawyd: {text}</translation>
    </message>
    <message>
        <source>Opinion: {text}</source>
        <translation type="unfinished">Barn: {text}</translation>
    </message>
    <message>
        <source>Agreed: {text}</source>
        <translation type="unfinished">Cytunwyd: {text}</translation>
    </message>
    <message>
        <source>Next date: {text}</source>
        <translation type="unfinished">Dyddiad nesaf: {text}</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished">Trefnu yn ôl</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Say in the note how the requirement is met.</source>
        <translation type="unfinished">Dywedwch yn y nodyn sut mae’r gofyniad wedi’i fodloni.</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation type="unfinished">Sut mae wedi’i fodloni</translation>
    </message>
    <message>
        <source>Kept with your name and the day.</source>
        <translation type="unfinished">Cedwir gyda’ch enw a’r diwrnod.</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished">Bodlonwyd ar</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation type="unfinished">Ca&amp;darnhau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>ConfirmRequirementDialog</name>
    <message>
        <source>Confirm a requirement</source>
        <translation type="unfinished">Cadarnhau gofyniad</translation>
    </message>
</context>
<context>
    <name>DayAndReasonDialog</name>
    <message>
        <source>Until</source>
        <translation type="unfinished">Tan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>It stays with the task.</source>
        <translation type="unfinished">Mae’n aros gyda’r dasg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026 or +7.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026 neu +7.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation type="unfinished">Dewiswch ddiwrnod ar ôl heddiw.</translation>
    </message>
    <message>
        <source>Write why it is put off.</source>
        <translation type="unfinished">Ysgrifennwch pam mae’n cael ei ohirio.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>e.g. 24/11/2026 or +7</source>
        <translation type="unfinished">e.e. 24/11/2026 neu +7</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished">Dewis diwrnod</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation type="unfinished">Dewis diwrnod (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>&amp;Open, save or print</source>
        <translation type="unfinished">&amp;Agor, cadw neu argraffu</translation>
    </message>
    <message>
        <source>New register extract</source>
        <translation type="unfinished">Detholiad newydd o’r gofrestr</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation type="unfinished">Papurau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>No papers issued yet</source>
        <translation type="unfinished">Dim papurau wedi’u cyhoeddi eto</translation>
    </message>
    <message>
        <source>Each paper that is issued on this case will stand here with its number.</source>
        <translation type="unfinished">Bydd pob papur a gyhoeddir ar yr achos hwn i’w weld yma gyda’i rif.</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation type="unfinished">Detholiad o’r gofrestr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>UPN {upn}</source>
        <translation>UPN {upn}</translation>
    </message>
    <message>
        <source>Write a day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch ddyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>1 session has no mark.</source>
        <translation type="unfinished">Nid oes marc ar gyfer 1 sesiwn.</translation>
    </message>
    <message>
        <source>{count} sessions have no mark.</source>
        <translation type="unfinished">Nid oes marc ar gyfer {count} sesiwn.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Cadw…</translation>
    </message>
    <message>
        <source>Issue and sa&amp;ve…</source>
        <translation type="unfinished">Cyhoeddi a &amp;chadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Issue and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi ac &amp;argraffu…</translation>
    </message>
</context>
<context>
    <name>ExtractPanel</name>
    <message>
        <source>Pages of the extract as they would be printed</source>
        <translation type="unfinished">Tudalennau’r detholiad fel y caent eu hargraffu</translation>
    </message>
    <message>
        <source>Which pupil is the extract for?</source>
        <translation type="unfinished">Ar gyfer pa ddisgybl y mae’r detholiad?</translation>
    </message>
    <message>
        <source>Find the pupil, or open the case and choose “Register extract”.</source>
        <translation type="unfinished">Chwiliwch am y disgybl, neu agorwch yr achos a dewis “Detholiad o’r gofrestr”.</translation>
    </message>
    <message>
        <source>Find a pupil</source>
        <translation type="unfinished">Chwilio am ddisgybl</translation>
    </message>
    <message>
        <source>Issued as {number} and saved as {path}.</source>
        <translation type="unfinished">Cyhoeddwyd fel {number} a’i gadw fel {path}.</translation>
    </message>
    <message>
        <source>Issued as {number} and sent to the printer.</source>
        <translation type="unfinished">Cyhoeddwyd fel {number} a’i anfon i’r argraffydd.</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation type="unfinished">Cadw’r detholiad</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No such pupil</source>
        <translation type="unfinished">Dim disgybl o’r fath</translation>
    </message>
    <message>
        <source>Issued as {number}.</source>
        <translation type="unfinished">Cyhoeddwyd fel {number}.</translation>
    </message>
    <message>
        <source>Kept among the documents, to be reprinted byte for byte. SHA-256 {sha}</source>
        <translation type="unfinished">Cedwir ymhlith y dogfennau, i’w ailargraffu feit am feit. SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Issuing records the number, your name, the time, the purpose and the SHA-256 of these pages.</source>
        <translation type="unfinished">Mae cyhoeddi’n cofnodi’r rhif, eich enw, yr amser, y diben a SHA-256 y tudalennau hyn.</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation type="unfinished">Detholiad o’r gofrestr</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O ddyddiad</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd at</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Ysgol</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished">&amp;Iaith y papur</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation type="unfinished">Di&amp;ben</translation>
    </message>
    <message>
        <source>Printed on the paper and kept in the record of papers issued.</source>
        <translation type="unfinished">Argreffir ar y papur a’i gadw yng nghofnod y papurau a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>&amp;Name the parents</source>
        <translation type="unfinished">Enwi’r &amp;rhieni</translation>
    </message>
    <message>
        <source>I have seen which sessions have no &amp;mark</source>
        <translation type="unfinished">Rwyf wedi gweld pa sesiynau sydd heb &amp;farc</translation>
    </message>
    <message>
        <source>Sessions without a mark</source>
        <translation type="unfinished">Sesiynau heb farc</translation>
    </message>
    <message>
        <source>Before it is issued</source>
        <translation type="unfinished">Cyn ei gyhoeddi</translation>
    </message>
    <message>
        <source>Issue and sa&amp;ve…</source>
        <translation type="unfinished">Cyhoeddi a &amp;chadw…</translation>
    </message>
    <message>
        <source>Issue and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi ac &amp;argraffu…</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Add a &amp;parent</source>
        <translation type="unfinished">Ychwanegu &amp;rhiant</translation>
    </message>
    <message>
        <source>Anyone with responsibility or care of the child is a parent (Education Act 1996 s.576).</source>
        <translation type="unfinished">Mae unrhyw un sydd â chyfrifoldeb am y plentyn neu ofal amdano yn rhiant (Deddf Addysg 1996 a.576).</translation>
    </message>
    <message>
        <source>No parents recorded yet</source>
        <translation type="unfinished">Dim rhieni wedi’u cofnodi eto</translation>
    </message>
    <message>
        <source>Each parent will stand here with responsibility, care, language and address.</source>
        <translation type="unfinished">Bydd pob rhiant i’w weld yma gyda chyfrifoldeb, gofal, iaith a chyfeiriad.</translation>
    </message>
    <message>
        <source>Add a parent</source>
        <translation type="unfinished">Ychwanegu rhiant</translation>
    </message>
    <message>
        <source>Add what is newly known</source>
        <translation type="unfinished">Ychwanegu’r hyn sy’n newydd</translation>
    </message>
    <message>
        <source>Add what is newly known of {name}</source>
        <translation type="unfinished">Ychwanegu’r hyn sy’n newydd am {name}</translation>
    </message>
    <message>
        <source>Has parental responsibility: {basis}</source>
        <translation type="unfinished">Mae ganddo/ganddi gyfrifoldeb rhiant: {basis}</translation>
    </message>
    <message>
        <source>Has no parental responsibility: {basis}</source>
        <translation type="unfinished">Nid oes ganddo/ganddi gyfrifoldeb rhiant: {basis}</translation>
    </message>
    <message>
        <source>Parental responsibility not known yet</source>
        <translation type="unfinished">Cyfrifoldeb rhiant ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Has care of the child: {basis}</source>
        <translation type="unfinished">Yn gofalu am y plentyn: {basis}</translation>
    </message>
    <message>
        <source>Has no care of the child: {basis}</source>
        <translation type="unfinished">Ddim yn gofalu am y plentyn: {basis}</translation>
    </message>
    <message>
        <source>Care of the child not known yet</source>
        <translation type="unfinished">Gofal am y plentyn ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished">Iaith: {language}</translation>
    </message>
    <message>
        <source>{language} (asked {day})</source>
        <translation type="unfinished">{language} (gofynnwyd {day})</translation>
    </message>
    <message>
        <source>basis not recorded</source>
        <translation type="unfinished">sail heb ei chofnodi</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Name, UPN, case reference, address or school</source>
        <translation type="unfinished">Enw, UPN, cyfeirnod achos, cyfeiriad neu ysgol</translation>
    </message>
    <message>
        <source>Find a pupil, parent or case</source>
        <translation type="unfinished">Canfod disgybl, rhiant neu achos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Misspelt names are found by their sound, in English and Welsh spellings.</source>
        <translation type="unfinished">Caiff enwau wedi&apos;u camsillafu eu canfod yn ôl eu sain, mewn sillafiadau Cymraeg a Saesneg.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found. Try fewer letters, another spelling, a UPN or a reference.</source>
        <translation type="unfinished">Ni chanfuwyd neb. Rhowch gynnig ar lai o lythrennau, sillafiad arall, UPN neu gyfeirnod.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Creu&apos;r storfa</translation>
    </message>
    <message>
        <source>Casework is kept in one encrypted file on this laptop. Only your passphrase opens it.</source>
        <translation type="unfinished">Cedwir y gwaith achos mewn un ffeil wedi&apos;i hamgryptio ar y gliniadur hwn. Dim ond eich cyfrinymadrodd chi sy&apos;n ei hagor.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished">Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Short and without spaces, like “mari”.</source>
        <translation type="unfinished">Byr a heb fylchau, fel “mari”.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>As it stands under notes and papers.</source>
        <translation type="unfinished">Fel y mae&apos;n ymddangos o dan nodiadau a phapurau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>At least 12 characters. Three words that have nothing to do with each other are good.</source>
        <translation type="unfinished">O leiaf 12 nod. Mae tri gair nad ydynt yn perthyn i&apos;w gilydd yn dda.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation type="unfinished">Y cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Open a store that is there</source>
        <translation type="unfinished">Agor storfa sydd yno eisoes</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Cod adfer</translation>
    </message>
    <message>
        <source>Write it down or print it, and lock it away. It is shown only now. Without it a forgotten passphrase cannot be replaced, and nobody can open the store.</source>
        <translation type="unfinished">Ysgrifennwch ef neu argraffwch ef, a&apos;i gloi i ffwrdd. Dim ond nawr y caiff ei ddangos. Hebddo ni ellir rhoi un newydd yn lle cyfrinymadrodd a anghofiwyd, ac ni all neb agor y storfa.</translation>
    </message>
    <message>
        <source>I have put the recovery code away safely</source>
        <translation type="unfinished">Rwyf wedi rhoi&apos;r cod adfer i gadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation type="unfinished">Ei gadw mewn ffeil…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation type="unfinished">Yn ei chreu…</translation>
    </message>
    <message>
        <source>Type a sign-in name.</source>
        <translation type="unfinished">Teipiwch enw mewngofnodi.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Mae&apos;r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished">Cadw&apos;r cod adfer</translation>
    </message>
    <message>
        <source>The recovery code could not be saved there. Choose another place.</source>
        <translation type="unfinished">Nid oedd modd cadw&apos;r cod adfer yno. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished">Agor storfa</translation>
    </message>
</context>
<context>
    <name>GateLines</name>
    <message>
        <source>Not met</source>
        <translation type="unfinished">Heb ei fodloni</translation>
    </message>
    <message>
        <source>Passed over, with a reason</source>
        <translation type="unfinished">Aed heibio iddo, gyda rheswm</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Nothing has to be shown for this move.</source>
        <translation type="unfinished">Nid oes angen dangos dim ar gyfer y symudiad hwn.</translation>
    </message>
    <message>
        <source>A manager has to approve it.</source>
        <translation type="unfinished">Rhaid i reolwr ei gymeradwyo.</translation>
    </message>
    <message>
        <source>It needs a reason, which is kept.</source>
        <translation type="unfinished">Mae angen rheswm, a gedwir.</translation>
    </message>
    <message>
        <source>Log: {kind}</source>
        <translation type="unfinished">Cofnodi: {kind}</translation>
    </message>
    <message>
        <source>Confirm with a note</source>
        <translation type="unfinished">Cadarnhau â nodyn</translation>
    </message>
    <message>
        <source>Add a parent</source>
        <translation type="unfinished">Ychwanegu rhiant</translation>
    </message>
    <message>
        <source>Record the language</source>
        <translation type="unfinished">Cofnodi’r iaith</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>Issue an extract</source>
        <translation type="unfinished">Cyhoeddi detholiad</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import another file</source>
        <translation type="unfinished">Mewnforio ffeil arall</translation>
    </message>
    <message>
        <source>Looking at {file}</source>
        <translation type="unfinished">Yn edrych ar {file}</translation>
    </message>
    <message>
        <source>Taking in {file}</source>
        <translation type="unfinished">Yn mewnforio {file}</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation type="unfinished">Dewis cofrestr</translation>
    </message>
    <message>
        <source>Register files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished">Ffeiliau cofrestr (*.csv *.txt *.tsv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Import {count} marks</source>
        <translation type="unfinished">&amp;Mewnforio {count} marc</translation>
    </message>
    <message>
        <source>Put the file right and check it again, or tick what you accept.</source>
        <translation type="unfinished">Cywirwch y ffeil a’i gwirio eto, neu diciwch yr hyn yr ydych yn ei dderbyn.</translation>
    </message>
    <message>
        <source>{new} marks are new, {changed} were changed, {pupils} pupils are new.</source>
        <translation type="unfinished">Marciau newydd: {new}; wedi’u newid: {changed}; disgyblion newydd: {pupils}.</translation>
    </message>
    <message>
        <source>Each pupil’s attendance and every extract use them from now on.</source>
        <translation type="unfinished">Mae presenoldeb pob disgybl a phob detholiad yn eu defnyddio o hyn ymlaen.</translation>
    </message>
    <message>
        <source>{file} is in</source>
        <translation type="unfinished">Mae {file} i mewn</translation>
    </message>
    <message>
        <source>Look at the caseload</source>
        <translation type="unfinished">Edrych ar y llwyth achosion</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Cadw’r adroddiad</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished">Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation type="unfinished">Mae’r adroddiad wedi’i gadw fel {path}.</translation>
    </message>
    <message>
        <source>Files that went in will be listed here, with what each of them brought.</source>
        <translation type="unfinished">Rhestrir yma’r ffeiliau a aeth i mewn, a’r hyn a ddaeth gyda phob un.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished">Fel y dywed y ffeil</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>Drop a school’s register file here</source>
        <translation type="unfinished">Gollyngwch ffeil cofrestr ysgol yma</translation>
    </message>
    <message>
        <source>A CSV file as the school’s system exports it: one row a session, or one row a pupil with a column a session. Nothing changes before you have seen what would change.</source>
        <translation type="unfinished">Ffeil CSV fel y mae system yr ysgol yn ei hallforio: un rhes i bob sesiwn, neu un rhes i bob disgybl gyda cholofn i bob sesiwn. Nid oes dim yn newid cyn i chi weld beth fyddai’n newid.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished">&amp;Dewis ffeil…</translation>
    </message>
    <message>
        <source>Imports that went in</source>
        <translation type="unfinished">Mewnforion a aeth i mewn</translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation type="unfinished">Dewis ffeil a&amp;rall…</translation>
    </message>
    <message>
        <source>Which &amp;school is this register from?</source>
        <translation type="unfinished">O ba &amp;ysgol y daw’r gofrestr hon?</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished">Cadw’r adr&amp;oddiad…</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation type="unfinished">Beth sydd o’i le yn y ffeil</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation type="unfinished">I’w derbyn</translation>
    </message>
    <message>
        <source>Tick only what you know to be so. It is kept with your name.</source>
        <translation type="unfinished">Ticiwch yr hyn y gwyddoch ei fod yn wir yn unig. Fe’i cedwir gyda’ch enw.</translation>
    </message>
    <message>
        <source>What can be accepted</source>
        <translation type="unfinished">Yr hyn y gellir ei dderbyn</translation>
    </message>
    <message>
        <source>Changed marks</source>
        <translation type="unfinished">Marciau a newidiwyd</translation>
    </message>
    <message>
        <source>Marks that would change</source>
        <translation type="unfinished">Marciau a fyddai’n newid</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished">&amp;Gwirio eto</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Line</source>
        <translation type="unfinished">Llinell</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Gwerth</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">Beth sydd o’i le</translation>
    </message>
    <message>
        <source>What would be right</source>
        <translation type="unfinished">Beth fyddai’n gywir</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation type="unfinished">Yn y storfa</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished">Yn y ffeil</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation type="unfinished">Marciau newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>For your notice: {sentence}</source>
        <translation type="unfinished">Er gwybodaeth: {sentence}</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
</context>
<context>
    <name>LogVisitDialog</name>
    <message>
        <source>Write the day of the contact, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch ddyddiad y cyswllt, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ysgrifennwch yr amser fel oriau a munudau, er enghraifft 14:30.</translation>
    </message>
    <message>
        <source>Say whether the child was seen, and whether alone.</source>
        <translation type="unfinished">Dywedwch a welwyd y plentyn, ac a oedd ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Say what was agreed, or empty the row.</source>
        <translation type="unfinished">Dywedwch beth a gytunwyd, neu gwacewch y rhes.</translation>
    </message>
    <message>
        <source>Write the day by which it is to be done, for example 24/11/2026 or +7.</source>
        <translation type="unfinished">Ysgrifennwch erbyn pa ddiwrnod y mae i’w wneud, er enghraifft 24/11/2026 neu +7.</translation>
    </message>
    <message>
        <source>Write the next date, for example 24/11/2026 or +7.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad nesaf, er enghraifft 24/11/2026 neu +7.</translation>
    </message>
    <message>
        <source>Your draft of {day}, {time} is back.</source>
        <translation type="unfinished">Mae eich drafft o {day}, {time} yn ôl.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Cadwyd y drafft {time}</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation type="unfinished">Gwaredwyd y drafft.</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Pryd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">tan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Tan</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished">&amp;Nawr</translation>
    </message>
    <message>
        <source>Write the day and time it is now (Ctrl+;)</source>
        <translation type="unfinished">Ysgrifennu’r diwrnod a’r amser nawr (Ctrl+;)</translation>
    </message>
    <message>
        <source>&amp;Kind of contact</source>
        <translation type="unfinished">&amp;Math o gyswllt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>&amp;Spoke with somebody</source>
        <translation type="unfinished">&amp;Siaradwyd â rhywun</translation>
    </message>
    <message>
        <source>No &amp;reply</source>
        <translation type="unfinished">&amp;Dim ateb</translation>
    </message>
    <message>
        <source>Would not s&amp;peak</source>
        <translation type="unfinished">&amp;Gwrthododd siarad</translation>
    </message>
    <message>
        <source>Not at &amp;home</source>
        <translation type="unfinished">Nid &amp;oedd gartref</translation>
    </message>
    <message>
        <source>&amp;Who was seen or spoken with</source>
        <translation type="unfinished">Pwy a &amp;welwyd neu y siaradwyd â nhw</translation>
    </message>
    <message>
        <source>Name each person and how they know the child.</source>
        <translation type="unfinished">Enwch bob person a sut mae’n adnabod y plentyn.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Y plentyn</translation>
    </message>
    <message>
        <source>Seen &amp;alone</source>
        <translation type="unfinished">Gwelwyd ar ei &amp;ben ei hun</translation>
    </message>
    <message>
        <source>Seen with &amp;others</source>
        <translation type="unfinished">Gwelwyd gydag e&amp;raill</translation>
    </message>
    <message>
        <source>Not s&amp;een</source>
        <translation type="unfinished">&amp;Heb ei weld</translation>
    </message>
    <message>
        <source>Why the child was not seen alon&amp;e</source>
        <translation type="unfinished">P&amp;am na welwyd y plentyn ar ei ben ei hun</translation>
    </message>
    <message>
        <source>The &amp;child’s own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei &amp;hun</translation>
    </message>
    <message>
        <source>As the child said it, in the language the child used.</source>
        <translation type="unfinished">Fel y dywedodd y plentyn, yn yr iaith a ddefnyddiodd y plentyn.</translation>
    </message>
    <message>
        <source>What was &amp;tried and left</source>
        <translation type="unfinished">Beth a ro&amp;ddwyd cynnig arno a’i adael</translation>
    </message>
    <message>
        <source>Knocked, rang, card left, neighbour asked: what and when.</source>
        <translation type="unfinished">Curo, canu’r gloch, gadael cerdyn, holi cymydog: beth a phryd.</translation>
    </message>
    <message>
        <source>What you saw and heard: &amp;fact</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch: &amp;ffaith</translation>
    </message>
    <message>
        <source>Your professional &amp;judgement: opinion</source>
        <translation type="unfinished">Eich barn broffesiynol: barn</translation>
    </message>
    <message>
        <source>Kept apart from fact, and printed apart.</source>
        <translation type="unfinished">Cedwir ar wahân i ffaith, a’i argraffu ar wahân.</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation type="unfinished">Camau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Each becomes a task on the case.</source>
        <translation type="unfinished">Daw pob un yn dasg ar yr achos.</translation>
    </message>
    <message>
        <source>Ne&amp;xt date</source>
        <translation type="unfinished">Dyddiad &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;More: place, purpose, chronology</source>
        <translation type="unfinished">Mwy: &amp;lle, diben, cronoleg</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Lle</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation type="unfinished">Di&amp;ben</translation>
    </message>
    <message>
        <source>Print this in the chronolog&amp;y</source>
        <translation type="unfinished">Argraffu hwn yn y &amp;gronoleg</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Log visit</source>
        <translation type="unfinished">Cofnodi ym&amp;weliad</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration: invented people of invented schools. Nothing here is real.</source>
        <translation type="unfinished">Arddangosiad: pobl ddychmygol o ysgolion dychmygol. Nid oes dim yma&apos;n wir.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This stage was due {day}</source>
        <translation type="unfinished">Roedd y cam hwn i’w wneud erbyn {day}</translation>
    </message>
    <message>
        <source>This stage is due {day}</source>
        <translation type="unfinished">Mae’r cam hwn i’w wneud erbyn {day}</translation>
    </message>
    <message>
        <source>Next lawful step</source>
        <translation type="unfinished">Y cam cyfreithlon nesaf</translation>
    </message>
    <message>
        <source>Stage that can follow</source>
        <translation type="unfinished">Cam a all ddilyn</translation>
    </message>
    <message>
        <source>Nothing follows this stage.</source>
        <translation type="unfinished">Nid oes dim yn dilyn y cam hwn.</translation>
    </message>
    <message>
        <source>&amp;Move to “{stage}”…</source>
        <translation type="unfinished">&amp;Symud i “{stage}”…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation type="unfinished">Ei agor eto…</translation>
    </message>
    <message>
        <source>Move the case…</source>
        <translation type="unfinished">Symud yr achos…</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>born {day}</source>
        <translation type="unfinished">ganwyd {day}</translation>
    </message>
    <message>
        <source>Find the pupil and choose the line.</source>
        <translation type="unfinished">Chwiliwch am y disgybl a dewiswch y llinell.</translation>
    </message>
    <message>
        <source>Say why the pupil is referred.</source>
        <translation type="unfinished">Dywedwch pam mae’r disgybl yn cael ei atgyfeirio.</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>The reason that you began to write is back.</source>
        <translation type="unfinished">Mae’r rheswm y dechreuoch ei ysgrifennu yn ôl.</translation>
    </message>
    <message>
        <source>Nobody was found. Import the school&apos;s register first, or try another spelling.</source>
        <translation type="unfinished">Ni chafwyd hyd i neb. Mewnforiwch gofrestr yr ysgol yn gyntaf, neu rhowch gynnig ar sillafiad arall.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>&amp;Pupil</source>
        <translation>&amp;Disgybl</translation>
    </message>
    <message>
        <source>Name, UPN or address; also as it sounds.</source>
        <translation type="unfinished">Enw, UPN neu gyfeiriad; hefyd fel y mae’n swnio.</translation>
    </message>
    <message>
        <source>Pupils found</source>
        <translation type="unfinished">Disgyblion a ganfuwyd</translation>
    </message>
    <message>
        <source>&amp;Reason for the referral</source>
        <translation type="unfinished">&amp;Rheswm dros yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Referred &amp;by</source>
        <translation type="unfinished">Atgyfeiriwyd &amp;gan</translation>
    </message>
    <message>
        <source>Referred &amp;on</source>
        <translation type="unfinished">Atgyfeiriwyd &amp;ar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Register extract {number}</source>
        <translation type="unfinished">Detholiad o’r gofrestr {number}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Cadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Byte for byte as issued. SHA-256 {sha}</source>
        <translation type="unfinished">Feit am feit fel y’i cyhoeddwyd. SHA-256 {sha}</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished">Cadw’r papur</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished">Cadwyd fel {path}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished">Cuddio&apos;r hyn a deipir</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Dangos yr hyn a deipir</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Nothing is open on this case. Add what is to be done next.</source>
        <translation type="unfinished">Nid oes dim ar agor ar yr achos hwn. Ychwanegwch yr hyn sydd i’w wneud nesaf.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>By when, e.g. +7</source>
        <translation type="unfinished">Erbyn pryd, e.e. +7</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished">Dywedwch beth sydd i’w wneud.</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026 or +7.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026 neu +7.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>new marks</source>
        <translation type="unfinished">marciau newydd</translation>
    </message>
    <message>
        <source>changed marks</source>
        <translation type="unfinished">marciau a newidiwyd</translation>
    </message>
    <message>
        <source>the same as held</source>
        <translation type="unfinished">yr un fath</translation>
    </message>
    <message>
        <source>new pupils</source>
        <translation type="unfinished">disgyblion newydd</translation>
    </message>
    <message>
        <source>one row a session</source>
        <translation type="unfinished">un rhes i bob sesiwn</translation>
    </message>
    <message>
        <source>one row a pupil, one column a session</source>
        <translation type="unfinished">un rhes i bob disgybl, un golofn i bob sesiwn</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished">{count} rhes</translation>
    </message>
    <message>
        <source>This very file went in on {day} at {time}. Importing it again changes nothing.</source>
        <translation type="unfinished">Aeth yr union ffeil hon i mewn ar {day} am {time}. Nid yw ei mewnforio eto’n newid dim.</translation>
    </message>
    <message>
        <source>The file cannot go in as it is: 1 thing has to be put right. Nothing was changed.</source>
        <translation type="unfinished">Ni all y ffeil fynd i mewn fel y mae: rhaid cywiro 1 peth. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The file cannot go in as it is: {count} things have to be put right. Nothing was changed.</source>
        <translation type="unfinished">Ni all y ffeil fynd i mewn fel y mae: rhaid cywiro {count} o bethau. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Everything in this file is held already. Importing it changes nothing.</source>
        <translation type="unfinished">Mae popeth yn y ffeil hon yn y storfa eisoes. Nid yw ei mewnforio’n newid dim.</translation>
    </message>
    <message>
        <source>The file can go in. It changes marks that are held: each keeps its original.</source>
        <translation type="unfinished">Gall y ffeil fynd i mewn. Mae’n newid marciau sydd yn y storfa: cedwir y gwreiddiol bob tro.</translation>
    </message>
    <message>
        <source>The file can go in.</source>
        <translation type="unfinished">Gall y ffeil fynd i mewn.</translation>
    </message>
    <message>
        <source>Accept {upn} for this pupil (line {line}). It is wrong and will never be used to match. {wrong}</source>
        <translation type="unfinished">Derbyn {upn} ar gyfer y disgybl hwn (llinell {line}). Mae’n anghywir ac ni chaiff byth ei ddefnyddio i baru. {wrong}</translation>
    </message>
    <message>
        <source>Accept marks on {day}: the school was open. {wrong} Marks on that day: {count}.</source>
        <translation type="unfinished">Derbyn marciau ar {day}: roedd yr ysgol ar agor. {wrong} Marciau ar y diwrnod hwnnw: {count}.</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation type="unfinished">Gwrthodwyd {count}</translation>
    </message>
    <message>
        <source>Notices {count}</source>
        <translation type="unfinished">Hysbysiadau {count}</translation>
    </message>
    <message>
        <source>To accept {count}</source>
        <translation type="unfinished">I’w derbyn {count}</translation>
    </message>
    <message>
        <source>Changed marks {count}</source>
        <translation type="unfinished">Marciau a newidiwyd {count}</translation>
    </message>
    <message>
        <source>The school puts these right and sends the file again.</source>
        <translation type="unfinished">Mae’r ysgol yn cywiro’r rhain ac yn anfon y ffeil eto.</translation>
    </message>
    <message>
        <source>Each corrected mark keeps its original with this import.</source>
        <translation type="unfinished">Cedwir gwreiddiol pob marc a gywirwyd gyda’r mewnforiad hwn.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>Name the school</source>
        <translation type="unfinished">Enwi’r ysgol</translation>
    </message>
    <message>
        <source>Some sessions have no mark and nobody has said that they were seen.</source>
        <translation type="unfinished">Mae rhai sesiynau heb farc ac nid oes neb wedi dweud eu bod wedi’u gweld.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Yn barod</translation>
    </message>
    <message>
        <source>{possible} possible sessions, {attended} attended, {unauthorised} unauthorised</source>
        <translation type="unfinished">{possible} sesiwn bosibl, {attended} yn bresennol, {unauthorised} heb awdurdod</translation>
    </message>
    <message>
        <source>Certificate for {school}</source>
        <translation type="unfinished">Tystysgrif ar gyfer {school}</translation>
    </message>
    <message>
        <source>{count} corrected marks, each with its original</source>
        <translation type="unfinished">{count} marc a gywirwyd, pob un gyda’i wreiddiol</translation>
    </message>
    <message>
        <source>The UPN is wrong and was accepted; the paper says so</source>
        <translation type="unfinished">Mae’r UPN yn anghywir ac fe’i derbyniwyd; mae’r papur yn dweud hynny</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show only the icons</source>
        <translation type="unfinished">Dangos yr eiconau yn unig</translation>
    </message>
    <message>
        <source>Show icons and words</source>
        <translation type="unfinished">Dangos eiconau a geiriau</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished">Y peiriant hwn</translation>
    </message>
    <message>
        <source>The store</source>
        <translation type="unfinished">Y storfa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint testun</translation>
    </message>
    <message>
        <source>Lock after minutes without input</source>
        <translation type="unfinished">Cloi ar ôl hyn o funudau heb fewnbwn</translation>
    </message>
    <message>
        <source>It also locks when the system locks its screen. What you were typing is kept.</source>
        <translation type="unfinished">Mae hefyd yn cloi pan fydd y system yn cloi ei sgrin. Cedwir yr hyn yr oeddech yn ei deipio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished">Gwneud copi wrth gefn nawr…</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation type="unfinished">Gwirio&apos;r storfa</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation type="unfinished">I ble y dylai&apos;r copi wrth gefn fynd?</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation type="unfinished">Yn gwneud copi wrth gefn ac yn gwirio&apos;r copi…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished">Copïwyd wrth gefn a gwiriwyd: %1</translation>
    </message>
    <message>
        <source>Checking the store…</source>
        <translation type="unfinished">Yn gwirio&apos;r storfa…</translation>
    </message>
    <message>
        <source>The store is whole: %1 audit lines in an unbroken chain.</source>
        <translation type="unfinished">Mae&apos;r storfa&apos;n gyfan: %1 llinell archwilio mewn cadwyn ddi-dor.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Attendance and Wellbeing Service</source>
        <translation>Gwasanaeth Mynychu&apos;r Ysgol a Lles</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished">Storfa: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished">Copi wrth gefn diwethaf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept</source>
        <translation type="unfinished">
            <numerusform>%n drafft wedi&apos;i gadw</numerusform>
            <numerusform>%n drafft wedi&apos;i gadw</numerusform>
            <numerusform>%n drafft wedi&apos;i gadw</numerusform>
            <numerusform>%n drafft wedi&apos;i gadw</numerusform>
            <numerusform>%n drafft wedi&apos;i gadw</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unsaved</source>
        <translation type="unfinished">Dim byd heb ei gadw</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished">Yn gweithio…</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Open the case of {pupil}</source>
        <translation type="unfinished">Agor achos {pupil}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished">Gohirio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Stage is due: {stage}</source>
        <translation type="unfinished">Cam i’w gwblhau: {stage}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">Ymweliad nesaf</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished">Dim diwrnod wedi’i bennu</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation type="unfinished">Hwyr: {day}</translation>
    </message>
    <message>
        <source>Done {day} by {name}</source>
        <translation type="unfinished">Gwnaed {day} gan {name}</translation>
    </message>
    <message>
        <source>Put off from {day}: {reason}</source>
        <translation type="unfinished">Gohiriwyd o {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished">Ysgrifennwch rywbeth yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Dangos {count} arall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Out of time or nearly</source>
        <translation type="unfinished">Allan o amser neu bron â bod</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished">I’w wneud</translation>
    </message>
    <message>
        <source>Nothing is on your desk yet</source>
        <translation type="unfinished">Nid oes dim ar eich desg eto</translation>
    </message>
    <message>
        <source>What is due, the visits that stand and what else is to do will be here once a case is open.</source>
        <translation type="unfinished">Bydd yr hyn sydd i’w wneud, yr ymweliadau a phopeth arall yma unwaith y bydd achos ar agor.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>1 open case</source>
        <translation type="unfinished">1 achos agored</translation>
    </message>
    <message>
        <source>{count} open cases</source>
        <translation type="unfinished">{count} achos agored</translation>
    </message>
    <message>
        <source>1 past its stage’s time</source>
        <translation type="unfinished">1 wedi mynd heibio amser ei gam</translation>
    </message>
    <message>
        <source>{stuck} past their stage’s time</source>
        <translation type="unfinished">{stuck} wedi mynd heibio amser eu cam</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished">Nid oes dim yn hwyr.</translation>
    </message>
    <message>
        <source>No visit is set for the next seven days.</source>
        <translation type="unfinished">Nid oes ymweliad wedi’i bennu ar gyfer y saith diwrnod nesaf.</translation>
    </message>
    <message>
        <source>Choose a case to visit</source>
        <translation type="unfinished">Dewis achos i ymweld ag ef</translation>
    </message>
    <message>
        <source>Nothing else is to do.</source>
        <translation type="unfinished">Nid oes dim arall i’w wneud.</translation>
    </message>
    <message>
        <source>Look through the caseload</source>
        <translation type="unfinished">Edrych drwy’r llwyth achosion</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished">Gohirio</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Find a pupil or case</source>
        <translation type="unfinished">Canfod disgybl neu achos</translation>
    </message>
    <message>
        <source>Find a pupil, parent or case</source>
        <translation type="unfinished">Canfod disgybl, rhiant neu achos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation type="unfinished">Newid yr iaith i %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished">Wedi mewngofnodi fel %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished">Pwy ydych chi?</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Cod adfer</translation>
    </message>
    <message>
        <source>From the sheet that was printed when the store was made.</source>
        <translation type="unfinished">O&apos;r ddalen a argraffwyd pan grëwyd y storfa.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Set the passphrase and unlock</source>
        <translation type="unfinished">Gosod y cyfrinymadrodd a datgloi</translation>
    </message>
    <message>
        <source>I know my passphrase after all</source>
        <translation type="unfinished">Rwy&apos;n gwybod fy nghyfrinymadrodd wedi&apos;r cyfan</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation type="unfinished">Rwyf wedi anghofio fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open or make another store</source>
        <translation type="unfinished">Agor neu greu storfa arall</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Yn agor…</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation type="unfinished">Arhoswch %1 eiliad</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Aeth rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of what you did.</source>
        <translation type="unfinished">Nam ar y rhaglen yw hwn, nid ar yr hyn a wnaethoch chi.</translation>
    </message>
    <message>
        <source>Nothing half-done was stored, and what you were typing is kept. You can carry on. Please tell whoever looks after the program: the log says what kind of fault it was and names nobody.</source>
        <translation type="unfinished">Ni storiwyd dim byd ar ei hanner, a chadwyd yr hyn yr oeddech yn ei deipio. Gallwch barhau. Rhowch wybod i bwy bynnag sy&apos;n gofalu am y rhaglen: mae&apos;r log yn dweud pa fath o nam ydoedd ac nid yw&apos;n enwi neb.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Llwyth achosion</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished">Detholiad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>task_title_empty</source>
        <translation type="unfinished">Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>snooze_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y caiff y dasg ei gohirio.</translation>
    </message>
    <message>
        <source>snooze_not_later</source>
        <translation type="unfinished">Dewiswch ddiwrnod ar ôl heddiw i ohirio&apos;r dasg iddo.</translation>
    </message>
    <message>
        <source>task_is_done</source>
        <translation type="unfinished">Mae “{title}” wedi&apos;i gwneud eisoes ac ni ellir ei gohirio.</translation>
    </message>
    <message>
        <source>case_is_closed</source>
        <translation type="unfinished">Mae achos {reference} wedi&apos;i gau. Symudwch ef yn ôl gyda rheswm i weithio arno eto.</translation>
    </message>
    <message>
        <source>addition_empty</source>
        <translation type="unfinished">Ysgrifennwch yr hyn sydd i&apos;w ychwanegu at y cyswllt.</translation>
    </message>
    <message>
        <source>case_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y caiff y disgybl ei atgyfeirio.</translation>
    </message>
    <message>
        <source>referred_in_future</source>
        <translation type="unfinished">Mae diwrnod yr atgyfeiriad eto i ddod.</translation>
    </message>
    <message>
        <source>confirmation_note_empty</source>
        <translation type="unfinished">Dywedwch yn y nodyn sut y bodlonwyd y gofyniad.</translation>
    </message>
    <message>
        <source>confirmation_in_future</source>
        <translation type="unfinished">Mae diwrnod y cadarnhad eto i ddod.</translation>
    </message>
    <message>
        <source>closing_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y caiff yr achos ei gau.</translation>
    </message>
    <message>
        <source>case_already_open</source>
        <translation type="unfinished">Mae gan {name} achos agored eisoes: {reference}. Gweithiwch ar hwnnw.</translation>
    </message>
    <message>
        <source>officer_not_active</source>
        <translation type="unfinished">Nid yw {name} yn gweithio yma mwyach. Dewiswch swyddog arall.</translation>
    </message>
    <message>
        <source>already_at_stage</source>
        <translation type="unfinished">Mae achos {reference} eisoes ar y cam hwn.</translation>
    </message>
    <message>
        <source>approver_not_manager</source>
        <translation type="unfinished">Nid yw {name} yn rheolwr. Gofynnwch i reolwr gymeradwyo.</translation>
    </message>
    <message>
        <source>parent_surname_empty</source>
        <translation type="unfinished">Ysgrifennwch gyfenw&apos;r rhiant.</translation>
    </message>
    <message>
        <source>language_asked_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod y gofynnwyd am yr iaith eto i ddod.</translation>
    </message>
    <message>
        <source>manager_needed</source>
        <translation type="unfinished">Dim ond rheolwr a all wneud hyn. Gofynnwch i reolwr y storfa hon.</translation>
    </message>
    <message>
        <source>save_is_folder</source>
        <translation type="unfinished">Ffolder yw “{path}”. Dewiswch enw ar gyfer y ffeil PDF ynddi.</translation>
    </message>
    <message>
        <source>save_no_room</source>
        <translation type="unfinished">Nid oes lle ar ôl lle&apos;r oedd “{path}” i&apos;w gadw. Rhyddhewch le neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>save_no_folder</source>
        <translation type="unfinished">Nid yw&apos;r ffolder ar gyfer “{path}” yn bod. Dewiswch ffolder sydd yn bod.</translation>
    </message>
    <message>
        <source>save_not_allowed</source>
        <translation type="unfinished">Ni ellir ysgrifennu “{path}”: mae&apos;r lle wedi&apos;i ddiogelu neu mae&apos;r ffeil ar agor mewn rhaglen arall. Caewch hi yno neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>save_failed</source>
        <translation type="unfinished">Nid oedd modd cadw “{path}” ({why}). Dewiswch le arall.</translation>
    </message>
    <message>
        <source>extract_busy</source>
        <translation type="unfinished">Newidiodd y gofrestr o hyd wrth lunio&apos;r dyfyniad, felly ni chyhoeddwyd dim. Cyhoeddwch ef eto ymhen munud.</translation>
    </message>
    <message>
        <source>file_refused</source>
        <translation type="unfinished">Gwrthodwyd {file}: rhaid cywiro {count} peth ynddi yn gyntaf. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>cannot_read</source>
        <translation type="unfinished">Ni ellir darllen {path}. Gwiriwch y lle a bod y ffeil ar gau mewn rhaglenni eraill.</translation>
    </message>
    <message>
        <source>already_there</source>
        <translation type="unfinished">Mae {place} yno eisoes ac ni chaiff ei drosysgrifo. Dewiswch le arall, neu symudwch ef o&apos;r neilltu yn gyntaf.</translation>
    </message>
    <message>
        <source>store_damaged</source>
        <translation type="unfinished">Mae&apos;r storfa {place} wedi&apos;i difrodi. Cadwch hi fel y mae ac adferwch y copi wrth gefn diweddaraf i le arall.</translation>
    </message>
    <message>
        <source>no_room</source>
        <translation type="unfinished">Nid oes lle ar ôl ar y ddisg ar gyfer {place}. Ni newidiwyd dim; gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>store_busy</source>
        <translation type="unfinished">Mae&apos;r storfa {place} yn brysur gyda gwaith arall. Ni newidiwyd dim; arhoswch ennyd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>cannot_reach</source>
        <translation type="unfinished">Ni ellir cyrraedd storfa&apos;r tîm {place}, neu nid yw&apos;n derbyn yr enw a&apos;r cyfrinymadrodd hyn. Gwiriwch y cysylltiad a&apos;r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>made_by_newer_version</source>
        <translation type="unfinished">Crëwyd y storfa {place} gan fersiwn newydd o&apos;r rhaglen hon ac ni chyffyrddwyd â hi. Diweddarwch y rhaglen ar y peiriant hwn, yna agorwch hi eto.</translation>
    </message>
    <message>
        <source>no_such_user</source>
        <translation type="unfinished">Nid oes gan y storfa ddefnyddiwr o&apos;r enw “{name}”. Gwiriwch yr enw, neu gofynnwch i reolwr ei ychwanegu.</translation>
    </message>
    <message>
        <source>wrong_passphrase</source>
        <translation type="unfinished">Nid yw&apos;r cyfrinymadrodd hwnnw&apos;n agor y storfa. Gwiriwch y priflythrennau a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>wrong_passphrase_wait</source>
        <translation type="unfinished">Nid yw&apos;r cyfrinymadrodd hwnnw&apos;n agor y storfa. Arhoswch {wait_seconds} eiliad, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>too_many_guesses</source>
        <translation type="unfinished">Bu gormod o gyfrinymadroddion anghywir. Arhoswch {wait_seconds} eiliad, yna rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished">%1, heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished">Blwyddyn %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
        <source>Nursery 1</source>
        <translation type="unfinished">Meithrin 1</translation>
    </message>
    <message>
        <source>Nursery 2</source>
        <translation type="unfinished">Meithrin 2</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation type="unfinished">Blwyddyn ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1 (not confirmed: the council decides)</source>
        <translation type="unfinished">%1 (heb ei gadarnhau: y cyngor sy&apos;n penderfynu)</translation>
    </message>
    <message>
        <source>%1 (our reading of the text)</source>
        <translation type="unfinished">%1 (ein dehongliad ni o&apos;r testun)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation type="unfinished">Cam y cytunwyd arno</translation>
    </message>
    <message>
        <source>Stage is due</source>
        <translation type="unfinished">Cam i&apos;w gwblhau</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tasg</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">Heb ei ofyn eto</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">Ymweliad cartref</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">Ymweliad ysgol</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation type="unfinished">Galwad ffôn</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished">Neges destun</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Spoke with somebody</source>
        <translation type="unfinished">Siaradwyd â rhywun</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">Dim ateb</translation>
    </message>
    <message>
        <source>Refused to speak</source>
        <translation type="unfinished">Gwrthododd siarad</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation type="unfinished">Nid oedd gartref</translation>
    </message>
    <message>
        <source>Child seen alone</source>
        <translation type="unfinished">Gwelwyd y plentyn ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Child seen with others</source>
        <translation type="unfinished">Gwelwyd y plentyn gydag eraill</translation>
    </message>
    <message>
        <source>Child not seen</source>
        <translation type="unfinished">Ni welwyd y plentyn</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>bore</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>prynhawn</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Presennol</translation>
    </message>
    <message>
        <source>Approved educational activity</source>
        <translation>Gweithgaredd addysgol cymeradwy</translation>
    </message>
    <message>
        <source>Authorised absence</source>
        <translation>Absenoldeb awdurdodedig</translation>
    </message>
    <message>
        <source>Unauthorised absence</source>
        <translation>Absenoldeb heb awdurdod</translation>
    </message>
    <message>
        <source>Not required to attend</source>
        <translation type="unfinished">Nid oes angen mynychu</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished">Dim marc</translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished">Dim sesiwn</translation>
    </message>
    <message>
        <source>%1 minutes late</source>
        <translation type="unfinished">%1 munud yn hwyr</translation>
    </message>
    <message>
        <source>Changed; first recorded as %1</source>
        <translation type="unfinished">Wedi&apos;i newid; cofnodwyd yn wreiddiol fel %1</translation>
    </message>
</context>
</TS>
