<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AbsenceTab</name>
    <message>
        <source>Continuous unauthorised absence</source>
        <translation type="unfinished">Absenoldeb diawdurdod parhaus</translation>
    </message>
    <message>
        <source>Nobody has been absent for so many days without break.</source>
        <translation type="unfinished">Nid oes neb wedi bod yn absennol am gynifer o ddiwrnodau’n ddi-dor.</translation>
    </message>
    <message>
        <source>Persistently absent</source>
        <translation type="unfinished">Absennol yn gyson</translation>
    </message>
    <message>
        <source>Nobody reaches the rule in this period.</source>
        <translation type="unfinished">Nid oes neb yn cyrraedd y rheol yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Holidays in the school year</source>
        <translation type="unfinished">Gwyliau yn y flwyddyn ysgol</translation>
    </message>
    <message>
        <source>Nobody has a holiday mark in this year.</source>
        <translation type="unfinished">Nid oes gan neb farc gwyliau yn y flwyddyn hon.</translation>
    </message>
    <message>
        <source>School days: look at {alert}, return at {returned}, find the child at {enquiry}; {source}.</source>
        <translation type="unfinished">Diwrnodau ysgol: edrych ar ôl {alert}, cyflwyno ffurflen ar ôl {returned}, dod o hyd i’r plentyn ar ôl {enquiry}; {source}.</translation>
    </message>
    <message>
        <source>{count} of {pupils} pupils.</source>
        <translation type="unfinished">{count} o {pupils} disgybl.</translation>
    </message>
    <message>
        <source>Leave for holidays: at most {days} school days a year, save in exceptional circumstances.</source>
        <translation type="unfinished">Caniatâd ar gyfer gwyliau: {days} diwrnod ysgol y flwyddyn ar y mwyaf, ac eithrio mewn amgylchiadau eithriadol.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Done…</source>
        <translation type="unfinished">Gwnaed…</translation>
    </message>
    <message>
        <source>Done: {action}</source>
        <translation type="unfinished">Gwnaed: {action}</translation>
    </message>
    <message>
        <source>Found: {finding}</source>
        <translation type="unfinished">Canfuwyd: {finding}</translation>
    </message>
    <message>
        <source>What came of it: {outcome}</source>
        <translation type="unfinished">Beth ddaeth ohono: {outcome}</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation type="unfinished">Gwnaed {day}</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished">Dim diwrnod wedi’i bennu</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation type="unfinished">Hwyr: {day}</translation>
    </message>
</context>
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
    <name>ActionsTab</name>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation type="unfinished">Ni chytunwyd ar ddim eto.</translation>
    </message>
    <message>
        <source>No visit has been recorded yet.</source>
        <translation type="unfinished">Ni chofnodwyd ymweliad eto.</translation>
    </message>
    <message>
        <source>Record a &amp;visit</source>
        <translation type="unfinished">Cofnodi &amp;ymweliad</translation>
    </message>
    <message>
        <source>&amp;Agree an action</source>
        <translation type="unfinished">&amp;Cytuno ar gam</translation>
    </message>
    <message>
        <source>Findings and agreed actions</source>
        <translation type="unfinished">Canfyddiadau a chamau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>Seen: {who}</source>
        <translation type="unfinished">Gwelwyd: {who}</translation>
    </message>
    <message>
        <source>Recorded by {name}</source>
        <translation type="unfinished">Cofnodwyd gan {name}</translation>
    </message>
    <message>
        <source>Findings and actions: {count}</source>
        <translation type="unfinished">Canfyddiadau a chamau: {count}</translation>
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
        <source>Claimed by {school} on {day}. {responsibility}. Ask before you save: it is no proof.</source>
        <translation type="unfinished">Honnwyd gan {school} ar {day}. {responsibility}. Gofynnwch cyn cadw: nid yw’n brawf.</translation>
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
    <name>AddressWords</name>
    <message>
        <source>No fixed abode</source>
        <translation type="unfinished">Dim cartref sefydlog</translation>
    </message>
    <message>
        <source>No fixed abode: {where}</source>
        <translation type="unfinished">Dim cartref sefydlog: {where}</translation>
    </message>
    <message>
        <source>Temporary home: {where}</source>
        <translation type="unfinished">Cartref dros dro: {where}</translation>
    </message>
    <message>
        <source>{address} (confidential)</source>
        <translation type="unfinished">{address} (cyfrinachol)</translation>
    </message>
</context>
<context>
    <name>AddressWork</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Heb ei ateb eto</translation>
    </message>
    <message>
        <source>The former ended the day before this one begins</source>
        <translation type="unfinished">Daeth yr un blaenorol i ben y diwrnod cyn i hwn ddechrau</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation type="unfinished">Mae&apos;r ddau yn sefyll</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation type="unfinished">Math o gyfeiriad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>One line under the other. With no fixed abode: where they can be found.</source>
        <translation type="unfinished">Un llinell o dan y llall. Heb gartref sefydlog: lle gellir dod o hyd iddynt.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Leave it empty where nobody knows.</source>
        <translation type="unfinished">Gadewch yn wag os nad oes neb yn gwybod.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">Sut mae&apos;n hysbys</translation>
    </message>
    <message>
        <source>For example seen at a visit.</source>
        <translation type="unfinished">Er enghraifft, gwelwyd mewn ymweliad.</translation>
    </message>
    <message>
        <source>Write how it is known.</source>
        <translation type="unfinished">Ysgrifennwch sut mae&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Cyfrinachol</translation>
    </message>
    <message>
        <source>Not to be told to the other parent</source>
        <translation type="unfinished">Ni ddylid dweud wrth y rhiant arall</translation>
    </message>
    <message>
        <source>It is left out of the files that go to schools.</source>
        <translation type="unfinished">Fe&apos;i gadewir allan o&apos;r ffeiliau sy&apos;n mynd i ysgolion.</translation>
    </message>
    <message>
        <source>What holds?</source>
        <translation type="unfinished">Beth sy&apos;n wir?</translation>
    </message>
    <message>
        <source>Why both stand</source>
        <translation type="unfinished">Pam mae&apos;r ddau yn sefyll</translation>
    </message>
    <message>
        <source>For example: the child lives in two homes.</source>
        <translation type="unfinished">Er enghraifft: mae&apos;r plentyn yn byw mewn dau gartref.</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation type="unfinished">Ychwanegu cyfeiriad {name}</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation type="unfinished">Ychwanegu&apos;r cyfeiriad</translation>
    </message>
    <message>
        <source>These stand already: {addresses}. Say what holds.</source>
        <translation type="unfinished">Mae&apos;r rhain yn sefyll eisoes: {addresses}. Dywedwch beth sy&apos;n wir.</translation>
    </message>
    <message>
        <source>{kind}: {address}</source>
        <translation type="unfinished">{kind}: {address}</translation>
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
    <name>AloneBox</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Rheolwr</translation>
    </message>
    <message>
        <source>The manager beside you types their own passphrase.</source>
        <translation type="unfinished">Mae&apos;r rheolwr wrth eich ochr yn teipio ei gyfrinymadrodd ei hun.</translation>
    </message>
    <message>
        <source>Manager’s passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd y rheolwr</translation>
    </message>
    <message>
        <source>This family is visited at home only where a manager says why.</source>
        <translation type="unfinished">Dim ond os bydd rheolwr yn dweud pam yr ymwelir â&apos;r teulu hwn gartref.</translation>
    </message>
    <message>
        <source>Name who goes along; or a manager says why the officer may go alone.</source>
        <translation type="unfinished">Enwch bwy sy&apos;n mynd hefyd; neu mae rheolwr yn dweud pam y caiff y swyddog fynd ar ei ben ei hun.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Choose whether it is explained, an error, or to follow.</source>
        <translation type="unfinished">Dewiswch a yw wedi’i egluro, yn wall, neu i ddilyn.</translation>
    </message>
    <message>
        <source>Write what the school said, or what is to follow.</source>
        <translation type="unfinished">Ysgrifennwch beth ddywedodd yr ysgol, neu beth sydd i ddilyn.</translation>
    </message>
    <message>
        <source>The school’s answer</source>
        <translation type="unfinished">Ateb yr ysgol</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation type="unfinished">&amp;Eglurwyd</translation>
    </message>
    <message>
        <source>Register to be &amp;corrected</source>
        <translation type="unfinished">Cofrestr i’w &amp;chywiro</translation>
    </message>
    <message>
        <source>Answer to &amp;follow</source>
        <translation type="unfinished">Ateb i &amp;ddilyn</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>&amp;Save answer</source>
        <translation type="unfinished">Ca&amp;dw’r ateb</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Agree an action</source>
        <translation type="unfinished">C&amp;ytuno ar gam</translation>
    </message>
    <message>
        <source>{day}, {name}: {settlement}. {note}</source>
        <translation type="unfinished">{day}, {name}: {settlement}. {note}</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished">&amp;Tudalen flaenorol</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished">Tudalen &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Use this area</source>
        <translation type="unfinished">&amp;Defnyddio&apos;r rhan hon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>The pages are being read…</source>
        <translation type="unfinished">Mae&apos;r tudalennau&apos;n cael eu darllen…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Nothing is drawn on this page yet.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i luniadu ar y dudalen hon eto.</translation>
    </message>
    <message>
        <source>Drawn: {wide} × {high} mm, {left} mm from the left, {top} mm from the top.</source>
        <translation type="unfinished">Lluniadwyd: {wide} × {high} mm, {left} mm o&apos;r chwith, {top} mm o&apos;r brig.</translation>
    </message>
    <message>
        <source>Draw what is taken out</source>
        <translation type="unfinished">Lluniadu&apos;r hyn a dynnir allan</translation>
    </message>
    <message>
        <source>Draw a rectangle with the mouse. With the keyboard: Space begins one, the arrows move it, with Shift they change its size, Delete takes it away. It is removed from the copy that is served, not covered.</source>
        <translation type="unfinished">Lluniadwch betryal â&apos;r llygoden. Â&apos;r bysellfwrdd: mae&apos;r bylchwr yn dechrau un, mae&apos;r saethau&apos;n ei symud, gyda Shift maent yn newid ei faint, ac mae Delete yn ei ddileu. Caiff ei dynnu o&apos;r copi a gyflwynir, nid ei orchuddio.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>&amp;Draw it on the page…</source>
        <translation type="unfinished">Ei &amp;luniadu ar y dudalen…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{file} is written: {marks} sessions.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i ysgrifennu: {marks} sesiwn.</translation>
    </message>
    <message>
        <source>{count} pupils are left out because their whereabouts are protected.</source>
        <translation type="unfinished">Mae {count} disgybl wedi&apos;u hepgor am fod eu lleoliad wedi&apos;i ddiogelu.</translation>
    </message>
    <message>
        <source>Addresses and ways to reach people are left out: they are protected.</source>
        <translation type="unfinished">Hepgorir cyfeiriadau a ffyrdd o gysylltu â phobl: maent wedi&apos;u diogelu.</translation>
    </message>
    <message>
        <source>Manager who approves</source>
        <translation type="unfinished">Rheolwr sy&apos;n cymeradwyo</translation>
    </message>
    <message>
        <source>The manager&apos;s passphrase</source>
        <translation type="unfinished">Cyfrinair y rheolwr</translation>
    </message>
    <message>
        <source>The manager beside you types their own passphrase; both names are kept.</source>
        <translation type="unfinished">Mae’r rheolwr wrth eich ymyl yn teipio ei gyfrinymadrodd ei hun; cedwir y ddau enw.</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>Choose files to attach</source>
        <translation type="unfinished">Dewis ffeiliau i’w hatodi</translation>
    </message>
    <message>
        <source>Choose the scanner’s folder</source>
        <translation type="unfinished">Dewis ffolder y sganiwr</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Cadw copi</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>&amp;Attach a file…</source>
        <translation type="unfinished">&amp;Atodi ffeil…</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation type="unfinished">O &amp;ffolder…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>How far the files are attached</source>
        <translation type="unfinished">Pa mor bell y mae’r ffeiliau wedi’u hatodi</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>Nothing is attached yet</source>
        <translation type="unfinished">Nid oes dim wedi’i atodi eto</translation>
    </message>
    <message>
        <source>Drop files here, paste a picture, or take what the scanner left in a folder: PDF, pictures, e-mails, Office documents. They are kept encrypted in the store.</source>
        <translation type="unfinished">Gollyngwch ffeiliau yma, gludwch lun, neu cymerwch yr hyn a adawodd y sganiwr mewn ffolder: PDF, lluniau, e-byst, dogfennau Office. Cedwir nhw wedi’u hamgryptio yn y storfa.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Atodi ffeil…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished">Atodwyd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation type="unfinished">{title} (tynnwyd yn ôl)</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Cadw copi…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation type="unfinished">Tudalennau’r atodiad</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation type="unfinished">Llun yr atodiad</translation>
    </message>
    <message>
        <source>Words of the attachment</source>
        <translation type="unfinished">Geiriau’r atodiad</translation>
    </message>
    <message>
        <source>Choose an attachment to see it here.</source>
        <translation type="unfinished">Dewiswch atodiad i’w weld yma.</translation>
    </message>
    <message>
        <source>It has a password of its own, so it cannot be shown here. Save a copy and open it there.</source>
        <translation type="unfinished">Mae ganddo ei gyfrinair ei hun, felly ni ellir ei ddangos yma. Cadwch gopi a’i agor yno.</translation>
    </message>
    <message>
        <source>It cannot be shown here. It is kept as it came; save a copy and open it in its own program.</source>
        <translation type="unfinished">Ni ellir ei ddangos yma. Mae wedi’i gadw fel y daeth; cadwch gopi a’i agor yn ei raglen ei hun.</translation>
    </message>
</context>
<context>
    <name>AttachmentWork</name>
    <message>
        <source>The clipboard holds no file, no picture and no words. Copy what is to be attached first.</source>
        <translation type="unfinished">Nid oes ffeil, llun na geiriau yn y clipfwrdd. Copïwch yr hyn sydd i’w atodi yn gyntaf.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished">Llun a ludwyd</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation type="unfinished">Geiriau a ludwyd</translation>
    </message>
    <message>
        <source>A copy outside the store is no longer protected by it. Who saved it is kept in the audit.</source>
        <translation type="unfinished">Nid yw’r storfa’n diogelu copi y tu allan iddi. Cedwir pwy a’i cadwodd yn y log archwilio.</translation>
    </message>
    <message>
        <source>This kind of file cannot be given a password here.</source>
        <translation type="unfinished">Ni ellir rhoi cyfrinair i’r math hwn o ffeil yma.</translation>
    </message>
    <message>
        <source>Password (may stay empty)</source>
        <translation type="unfinished">Cyfrinair (gall aros yn wag)</translation>
    </message>
    <message>
        <source>12 letters or more: three words.</source>
        <translation type="unfinished">12 llythyren neu fwy: tri gair.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished">Y cyfrinair eto</translation>
    </message>
    <message>
        <source>Save a copy of “{title}”</source>
        <translation type="unfinished">Cadw copi o “{title}”</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished">Dewis ble…</translation>
    </message>
    <message>
        <source>Withdraw “{title}”</source>
        <translation type="unfinished">Tynnu “{title}” yn ôl</translation>
    </message>
    <message>
        <source>It stays in the store and is shown as withdrawn, with your reason. Find no longer leads to it.</source>
        <translation type="unfinished">Mae’n aros yn y storfa ac yn cael ei ddangos fel un a dynnwyd yn ôl, gyda’ch rheswm. Nid yw Canfod yn arwain ato mwyach.</translation>
    </message>
    <message>
        <source>Why it does not belong here</source>
        <translation type="unfinished">Pam nad yw’n perthyn yma</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <source>From whom, or where it was found</source>
        <translation type="unfinished">Gan bwy, neu ble y’i cafwyd</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Yn perthyn i</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>{files} and {count} more</source>
        <translation type="unfinished">{files} a {count} arall</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Atodi ffeil</translation>
    </message>
    <message>
        <source>Attach {count} files</source>
        <translation type="unfinished">Atodi {count} ffeil</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Atodi</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation type="unfinished">Mae’r ddau gyfrinair yn wahanol. Teipiwch nhw eto.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished">Cadwyd fel {path}</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>{kind}, with a password</source>
        <translation type="unfinished">{kind}, â chyfrinair</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished">{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished">{size} MB</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished">Gan {name}</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translation type="unfinished">Derbyniwyd {day}</translation>
    </message>
    <message>
        <source>Attached by {name}, {when}</source>
        <translation type="unfinished">Atodwyd gan {name}, {when}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {reason}</source>
        <translation type="unfinished">Tynnwyd yn ôl ar {day}: {reason}</translation>
    </message>
    <message>
        <source>“{title}” is attached.</source>
        <translation type="unfinished">Mae “{title}” wedi’i atodi.</translation>
    </message>
    <message>
        <source>{count} files are attached.</source>
        <translation type="unfinished">Mae {count} ffeil wedi’u hatodi.</translation>
    </message>
    <message>
        <source>Stopped; what is not named here was not attached.</source>
        <translation type="unfinished">Stopiwyd; ni chafodd yr hyn nad yw wedi’i enwi yma ei atodi.</translation>
    </message>
    <message>
        <source>The same file is attached already, since {day}, as “{title}”; it is kept once.</source>
        <translation type="unfinished">Mae’r un ffeil wedi’i hatodi eisoes, ers {day}, fel “{title}”; cedwir hi unwaith.</translation>
    </message>
    <message>
        <source>The name “{file}” says another kind than the file is; it goes by its content.</source>
        <translation type="unfinished">Mae’r enw “{file}” yn dweud math gwahanol i’r ffeil; ei chynnwys sy’n cyfrif.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Oddi wrth</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished">Copi at</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Pwnc</translation>
    </message>
</context>
<context>
    <name>AttendanceReportPanel</name>
    <message>
        <source>Pages of the report as they would be printed</source>
        <translation type="unfinished">Tudalennau&apos;r adroddiad fel y byddent yn cael eu hargraffu</translation>
    </message>
    <message>
        <source>Which school is the report about?</source>
        <translation type="unfinished">Am ba ysgol y mae&apos;r adroddiad?</translation>
    </message>
    <message>
        <source>Open the school and choose “Attendance report”; the county&apos;s is at the county&apos;s page.</source>
        <translation type="unfinished">Agorwch yr ysgol a dewis “Adroddiad presenoldeb”; mae un y sir ar dudalen y sir.</translation>
    </message>
    <message>
        <source>Open the schools</source>
        <translation type="unfinished">Agor yr ysgolion</translation>
    </message>
    <message>
        <source>Saved as {path}, byte for byte as issued.</source>
        <translation type="unfinished">Cadwyd fel {path}, beit am feit fel y&apos;i cyhoeddwyd.</translation>
    </message>
    <message>
        <source>Issued and saved as {path}.</source>
        <translation type="unfinished">Cyhoeddwyd a chadwyd fel {path}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Cadw’r adroddiad</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No such school</source>
        <translation type="unfinished">Dim ysgol o&apos;r fath</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Cadw…</translation>
    </message>
    <message>
        <source>Issue and sa&amp;ve…</source>
        <translation type="unfinished">Cyhoeddi a &amp;chadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Issue and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi ac &amp;argraffu…</translation>
    </message>
    <message>
        <source>A preview: nothing of it is kept yet.</source>
        <translation type="unfinished">Rhagolwg: ni chedwir dim ohono eto.</translation>
    </message>
    <message>
        <source>Issued {day} by {name}. SHA-256 {sha}</source>
        <translation type="unfinished">Cyhoeddwyd {day} gan {name}. SHA-256 {sha}</translation>
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
    <name>BatchFields</name>
    <message>
        <source>As each parent chose</source>
        <translation type="unfinished">Fel y dewisodd pob rhiant</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>By school, then by child</source>
        <translation type="unfinished">Yn ôl ysgol, yna yn ôl plentyn</translation>
    </message>
    <message>
        <source>By the parent&apos;s name</source>
        <translation type="unfinished">Yn ôl enw&apos;r rhiant</translation>
    </message>
    <message>
        <source>By postcode</source>
        <translation type="unfinished">Yn ôl cod post</translation>
    </message>
    <message>
        <source>As the cases stand in the caseload</source>
        <translation type="unfinished">Fel y mae&apos;r achosion yn y llwyth achosion</translation>
    </message>
    <message>
        <source>Each letter begins on a sheet of its own</source>
        <translation type="unfinished">Mae pob llythyr yn dechrau ar ddalen ei hun</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>For which cases</source>
        <translation type="unfinished">Ar gyfer pa achosion</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation type="unfinished">Dim ond gyda&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Name of the child, school, officer, reference.</source>
        <translation type="unfinished">Enw&apos;r plentyn, ysgol, swyddog, cyfeirnod.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>What you add to every letter</source>
        <translation type="unfinished">Yr hyn a ychwanegwch at bob llythyr</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation type="unfinished">Iaith y llythyrau</translation>
    </message>
    <message>
        <source>Both where nobody knows what a parent chose.</source>
        <translation type="unfinished">Y ddwy lle na ŵyr neb beth a ddewisodd rhiant.</translation>
    </message>
    <message>
        <source>Printed in the order</source>
        <translation type="unfinished">Argreffir yn y drefn</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation type="unfinished">Argreffir ar y ddwy ochr</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation type="unfinished">Enw&apos;r swp</translation>
    </message>
    <message>
        <source>By which you find it again; not printed.</source>
        <translation type="unfinished">Er mwyn dod o hyd iddo eto; nid argreffir ef.</translation>
    </message>
</context>
<context>
    <name>BatchService</name>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Sent or handed over on</source>
        <translation type="unfinished">Anfonwyd neu rhoddwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">Gan bwy</translation>
    </message>
    <message>
        <source>Write the name of who posted them or handed them over.</source>
        <translation type="unfinished">Ysgrifennwch enw&apos;r sawl a&apos;u postiodd neu a&apos;u rhoddodd mewn llaw.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished">Beth sy&apos;n ei brofi</translation>
    </message>
    <message>
        <source>For example the line of the posting book or the number of the receipt.</source>
        <translation type="unfinished">Er enghraifft llinell y llyfr post neu rif y dderbynneb.</translation>
    </message>
    <message>
        <source>It is recorded of each of the {count} letters. One that came back is recorded in its case.</source>
        <translation type="unfinished">Fe&apos;i cofnodir ar gyfer pob un o&apos;r {count} llythyr. Cofnodir un a ddaeth yn ôl yn ei achos.</translation>
    </message>
    <message>
        <source>How the letters went out</source>
        <translation type="unfinished">Sut yr aeth y llythyrau allan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>&amp;Take them in</source>
        <translation type="unfinished">&amp;Cymryd i mewn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Open its &amp;problems</source>
        <translation type="unfinished">Agor ei &amp;phroblemau</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished">Cadw’r adr&amp;oddiad…</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished">Yn ôl i’r dechrau</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation type="unfinished">Ffeiliau’r swp</translation>
    </message>
    <message>
        <source>Files dealt with</source>
        <translation type="unfinished">Ffeiliau a drafodwyd</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished">1 ffeil</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished">{count} ffeil</translation>
    </message>
    <message>
        <source>Each file goes in whole or not at all. Files that went in before are passed over.</source>
        <translation type="unfinished">Mae pob ffeil yn mynd i mewn yn gyfan neu ddim o gwbl. Eir heibio i ffeiliau a aeth i mewn o’r blaen.</translation>
    </message>
    <message>
        <source>It was stopped before the end: take the same files in again to go on.</source>
        <translation type="unfinished">Fe’i hataliwyd cyn y diwedd: cymerwch yr un ffeiliau i mewn eto i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>BatchWork</name>
    <message>
        <source>{count} places</source>
        <translation type="unfinished">{count} lle</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation type="unfinished">Mae’r adroddiad wedi’i gadw fel {path}.</translation>
    </message>
</context>
<context>
    <name>BelongingCards</name>
    <message>
        <source>Warning markers</source>
        <translation type="unfinished">Arwyddion rhybudd</translation>
    </message>
    <message>
        <source>No warning is recorded of this person.</source>
        <translation type="unfinished">Ni chofnodir rhybudd am y person hwn.</translation>
    </message>
    <message>
        <source>Add a &amp;warning</source>
        <translation type="unfinished">Ychwanegu rhy&amp;budd</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished">Perthnasoedd</translation>
    </message>
    <message>
        <source>Nobody is recorded beside parents and children.</source>
        <translation type="unfinished">Ni chofnodir neb heblaw rhieni a phlant.</translation>
    </message>
    <message>
        <source>Add &amp;somebody new</source>
        <translation type="unfinished">Ychwanegu rhywun ne&amp;wydd</translation>
    </message>
    <message>
        <source>Add a &amp;relationship</source>
        <translation type="unfinished">Ychwanegu &amp;perthynas</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Aelwyd</translation>
    </message>
    <message>
        <source>It is not recorded with whom they live.</source>
        <translation type="unfinished">Ni chofnodir gyda phwy maent yn byw.</translation>
    </message>
    <message>
        <source>Add a &amp;household</source>
        <translation type="unfinished">Ychwanegu &amp;aelwyd</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>No child is recorded.</source>
        <translation type="unfinished">Ni chofnodir plentyn.</translation>
    </message>
    <message>
        <source>Add a &amp;child</source>
        <translation type="unfinished">Ychwanegu p&amp;lentyn</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished">Rhieni</translation>
    </message>
    <message>
        <source>No parent is recorded. Add them from the case’s Family tab.</source>
        <translation type="unfinished">Ni chofnodir rhiant. Ychwanegwch nhw o dab Teulu&apos;r achos.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>There is no case.</source>
        <translation type="unfinished">Nid oes achos.</translation>
    </message>
    <message>
        <source>Vulnerable groups</source>
        <translation type="unfinished">Grwpiau agored i niwed</translation>
    </message>
    <message>
        <source>No group is recorded for this pupil.</source>
        <translation type="unfinished">Ni chofnodwyd unrhyw grŵp ar gyfer y disgybl hwn.</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Record a parent of the child first: a bundle is made against one parent.</source>
        <translation type="unfinished">Cofnodwch riant i&apos;r plentyn yn gyntaf: gwneir bwndel yn erbyn un rhiant.</translation>
    </message>
    <message>
        <source>Evidence bundle of case {reference}</source>
        <translation type="unfinished">Bwndel tystiolaeth achos {reference}</translation>
    </message>
    <message>
        <source>What belongs to the bundle</source>
        <translation type="unfinished">Yr hyn sy&apos;n perthyn i&apos;r bwndel</translation>
    </message>
    <message>
        <source>Checks before it is made</source>
        <translation type="unfinished">Gwiriadau cyn iddo gael ei wneud</translation>
    </message>
    <message>
        <source>How far the bundle is made</source>
        <translation type="unfinished">Pa mor bell y mae&apos;r bwndel wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>&amp;Make the bundle</source>
        <translation type="unfinished">&amp;Gwneud y bwndel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Checks ({count})</source>
        <translation type="unfinished">Gwiriadau ({count})</translation>
    </message>
    <message>
        <source>Taken out ({count})</source>
        <translation type="unfinished">Wedi&apos;u tynnu allan ({count})</translation>
    </message>
    <message>
        <source>Made ({count})</source>
        <translation type="unfinished">Wedi&apos;u gwneud ({count})</translation>
    </message>
    <message>
        <source>A paper changed since {number} was made: make it again.</source>
        <translation type="unfinished">Mae papur wedi newid ers gwneud {number}: gwnewch ef eto.</translation>
    </message>
    <message>
        <source>{number} is made of these papers as they are now.</source>
        <translation type="unfinished">Mae {number} wedi&apos;i wneud o&apos;r papurau hyn fel y maent yn awr.</translation>
    </message>
    <message>
        <source>No bundle is made as long as a check stops it. Checks that stop it: {count}.</source>
        <translation type="unfinished">Ni wneir bwndel tra bo gwiriad yn ei atal. Gwiriadau sy&apos;n ei atal: {count}.</translation>
    </message>
    <message>
        <source>Say for each check why the bundle is made all the same. Still to say: {count}.</source>
        <translation type="unfinished">Dywedwch ar gyfer pob gwiriad pam y gwneir y bwndel er hynny. Eto i&apos;w dweud: {count}.</translation>
    </message>
</context>
<context>
    <name>BundleMade</name>
    <message>
        <source>No bundle has been made yet. Each is kept here byte for byte.</source>
        <translation type="unfinished">Nid oes bwndel wedi&apos;i wneud eto. Cedwir pob un yma fesul beit.</translation>
    </message>
    <message>
        <source>To look at before it is used</source>
        <translation type="unfinished">I edrych arno cyn ei ddefnyddio</translation>
    </message>
    <message>
        <source>{number}, made on {day} by {name}</source>
        <translation type="unfinished">{number}, gwnaed ar {day} gan {name}</translation>
    </message>
    <message>
        <source>Made over: {check} Reason: {reason} ({name})</source>
        <translation type="unfinished">Gwnaed er gwaethaf: {check} Rheswm: {reason} ({name})</translation>
    </message>
    <message>
        <source>Places taken out: {count}</source>
        <translation type="unfinished">Lleoedd a dynnwyd allan: {count}</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation type="unfinished">Agor {number}</translation>
    </message>
    <message>
        <source>Open, save or print {number}</source>
        <translation type="unfinished">Agor, cadw neu argraffu {number}</translation>
    </message>
    <message>
        <source>Record service of {number}</source>
        <translation type="unfinished">Cofnodi cyflwyno {number}</translation>
    </message>
    <message>
        <source>Record how {number} was served</source>
        <translation type="unfinished">Cofnodi sut y cyflwynwyd {number}</translation>
    </message>
</context>
<context>
    <name>BundleOptions</name>
    <message>
        <source>Against</source>
        <translation type="unfinished">Yn erbyn</translation>
    </message>
    <message>
        <source>Front sheet and index in</source>
        <translation type="unfinished">Taflen flaen a mynegai yn</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Every page has the same number in both copies</source>
        <translation type="unfinished">Mae gan bob tudalen yr un rhif yn y ddau gopi</translation>
    </message>
</context>
<context>
    <name>BundlePapers</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>Papers of the bundle in their order</source>
        <translation type="unfinished">Papurau&apos;r bwndel yn eu trefn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Symud i lawr</translation>
    </message>
    <message>
        <source>Alt and the arrow up</source>
        <translation type="unfinished">Alt a&apos;r saeth i fyny</translation>
    </message>
    <message>
        <source>Alt and the arrow down</source>
        <translation type="unfinished">Alt a&apos;r saeth i lawr</translation>
    </message>
    <message>
        <source>&amp;Where it goes…</source>
        <translation type="unfinished">&amp;Ble mae&apos;n mynd…</translation>
    </message>
    <message>
        <source>&amp;Take something out…</source>
        <translation type="unfinished">&amp;Tynnu rhywbeth allan…</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation type="unfinished">&amp;Gadael allan</translation>
    </message>
    <message>
        <source>Put &amp;in</source>
        <translation type="unfinished">&amp;Rhoi i mewn</translation>
    </message>
</context>
<context>
    <name>BundleRemovals</name>
    <message>
        <source>&amp;Look for details of others</source>
        <translation type="unfinished">&amp;Chwilio am fanylion pobl eraill</translation>
    </message>
    <message>
        <source>Names of others and confidential addresses can be looked for in the papers that are served.</source>
        <translation type="unfinished">Gellir chwilio am enwau pobl eraill a chyfeiriadau cyfrinachol yn y papurau a gyflwynir.</translation>
    </message>
    <message>
        <source>Nothing of others was found in the words of the papers. Look at pictures yourself.</source>
        <translation type="unfinished">Ni chafwyd dim am bobl eraill yng ngeiriau&apos;r papurau. Edrychwch ar luniau eich hun.</translation>
    </message>
    <message>
        <source>Found in the papers, and not taken out before you say so:</source>
        <translation type="unfinished">Wedi&apos;u canfod yn y papurau, ac ni chânt eu tynnu allan nes i chi ddweud:</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ei dynnu allan</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished">Y dudalen gyfan</translation>
    </message>
    <message>
        <source>An area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished">tudalen {page}</translation>
    </message>
    <message>
        <source>every page</source>
        <translation type="unfinished">pob tudalen</translation>
    </message>
    <message>
        <source>{paper}, {page}</source>
        <translation type="unfinished">{paper}, {page}</translation>
    </message>
    <message>
        <source>Decided by {name}.</source>
        <translation type="unfinished">Penderfynwyd gan {name}.</translation>
    </message>
    <message>
        <source>Do not take it out</source>
        <translation type="unfinished">Peidio â&apos;i dynnu allan</translation>
    </message>
    <message>
        <source>Not taken out after all: {reason}</source>
        <translation type="unfinished">Heb ei dynnu allan wedi&apos;r cyfan: {reason}</translation>
    </message>
</context>
<context>
    <name>BundleWork</name>
    <message>
        <source>It came after the pages were numbered</source>
        <translation type="unfinished">Daeth ar ôl rhifo&apos;r tudalennau</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Adran</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished">Yn mynd i</translation>
    </message>
    <message>
        <source>Title in the index</source>
        <translation type="unfinished">Teitl yn y mynegai</translation>
    </message>
    <message>
        <source>Do not name anybody here whose details are taken out.</source>
        <translation type="unfinished">Peidiwch ag enwi neb yma y mae eu manylion yn cael eu tynnu allan.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished">Ble mae&apos;n mynd</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Exactly as they stand in the paper. Empty: the whole page.</source>
        <translation type="unfinished">Yn union fel y maent yn y papur. Gwag: y dudalen gyfan.</translation>
    </message>
    <message>
        <source>Page of the paper</source>
        <translation type="unfinished">Tudalen y papur</translation>
    </message>
    <message>
        <source>Counted from 1. Empty: every page.</source>
        <translation type="unfinished">Yn cyfrif o 1. Gwag: pob tudalen.</translation>
    </message>
    <message>
        <source>Only a part of that page</source>
        <translation type="unfinished">Dim ond rhan o&apos;r dudalen honno</translation>
    </message>
    <message>
        <source>For a scan without words: left, bottom, right, top in points (72 to the inch) from the lower left corner.</source>
        <translation type="unfinished">Ar gyfer sgan heb eiriau: chwith, gwaelod, de, brig mewn pwyntiau (72 i&apos;r fodfedd) o&apos;r gornel chwith isaf.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>It is removed from the copy that is served, not covered. “{title}” itself stays as it is.</source>
        <translation type="unfinished">Caiff ei dynnu o&apos;r copi a gyflwynir, nid ei orchuddio. Erys “{title}” ei hun fel y mae.</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation type="unfinished">Tynnu rhywbeth allan</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ei dynnu allan</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Do not take it out</source>
        <translation type="unfinished">Peidio â&apos;i dynnu allan</translation>
    </message>
    <message>
        <source>It stays in sight here, with your reason.</source>
        <translation type="unfinished">Mae&apos;n aros yn y golwg yma, gyda&apos;ch rheswm.</translation>
    </message>
    <message>
        <source>Why it is made all the same</source>
        <translation type="unfinished">Pam y gwneir ef er hynny</translation>
    </message>
    <message>
        <source>Your name and this reason are kept with the bundle.</source>
        <translation type="unfinished">Cedwir eich enw a&apos;r rheswm hwn gyda&apos;r bwndel.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation type="unfinished">Ei wneud er hynny</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation type="unfinished">Cadw&apos;r rheswm</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>The diary in another calendar</source>
        <translation type="unfinished">Y dyddiadur mewn calendr arall</translation>
    </message>
    <message>
        <source>Your own diary is written to a file after each change; Outlook or a telephone can subscribe to it. It says the kind and the hour, and never a name or an address.</source>
        <translation type="unfinished">Ysgrifennir eich dyddiadur eich hun i ffeil ar ôl pob newid; gall Outlook neu ffôn danysgrifio iddi. Mae’n dweud y math a’r awr, a byth enw na chyfeiriad.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished">Dewis y ffeil…</translation>
    </message>
    <message>
        <source>Stop writing it</source>
        <translation type="unfinished">Rhoi’r gorau i’w hysgrifennu</translation>
    </message>
    <message>
        <source>Say the references of cases too</source>
        <translation type="unfinished">Dweud cyfeirnodau achosion hefyd</translation>
    </message>
    <message>
        <source>Entries written: {count}. The file is kept fresh from now on.</source>
        <translation type="unfinished">Cofnodion a ysgrifennwyd: {count}. Cedwir y ffeil yn gyfredol o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The file is not written any more. The last one stays where it is.</source>
        <translation type="unfinished">Nid ysgrifennir y ffeil mwyach. Mae’r un olaf yn aros lle y mae.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished">Ysgrifennir i {path}</translation>
    </message>
    <message>
        <source>No file is written.</source>
        <translation type="unfinished">Nid ysgrifennir ffeil.</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation type="unfinished">Ble dylai’r ffeil fod?</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation type="unfinished">Ffeil galendr (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>School year</source>
        <translation type="unfinished">Blwyddyn ysgol</translation>
    </message>
    <message>
        <source>Add &amp;INSET</source>
        <translation type="unfinished">Ychwanegu &amp;HMS</translation>
    </message>
    <message>
        <source>Add c&amp;losed days</source>
        <translation type="unfinished">Ychwanegu diwrnodau ar &amp;gau</translation>
    </message>
    <message>
        <source>From a &amp;file</source>
        <translation type="unfinished">O &amp;ffeil</translation>
    </message>
    <message>
        <source>Set a &amp;term</source>
        <translation type="unfinished">Gosod &amp;tymor</translation>
    </message>
    <message>
        <source>Terms that hold</source>
        <translation type="unfinished">Tymhorau sydd mewn grym</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished">Diwrnodau ar gau</translation>
    </message>
    <message>
        <source>Calendar and marks disagree</source>
        <translation type="unfinished">Y calendr a&apos;r marciau&apos;n anghytuno</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of an INSET day</comment>
        <translation type="unfinished">H</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of a closure</comment>
        <translation type="unfinished">C</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter of an occasional day</comment>
        <translation type="unfinished">A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter of a bank holiday</comment>
        <translation type="unfinished">B</translation>
    </message>
    <message>
        <source>{count} sessions held, counted from marks</source>
        <translation type="unfinished">Cynhaliwyd {count} sesiwn, wedi&apos;u cyfrif o&apos;r marciau</translation>
    </message>
    <message>
        <source>{held}; by the calendar there were {expected} to {day}.</source>
        <translation type="unfinished">{held}; yn ôl y calendr roedd {expected} hyd at {day}.</translation>
    </message>
    <message>
        <source>The marks of {days} say that the school was closed ({percent} % of {marked}).</source>
        <translation type="unfinished">Mae marciau {days} yn dweud bod yr ysgol ar gau ({percent} % o {marked}).</translation>
    </message>
    <message>
        <source>{count} more days like this follow.</source>
        <translation type="unfinished">Mae {count} diwrnod arall fel hyn yn dilyn.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Cofnodi hyn</translation>
    </message>
    <message>
        <source>Go from day to day with the arrow keys; hold Shift to choose several; Enter adds closed days.</source>
        <translation type="unfinished">Ewch o ddiwrnod i ddiwrnod â&apos;r bysellau saeth; daliwch Shift i ddewis sawl un; mae Enter yn ychwanegu diwrnodau ar gau.</translation>
    </message>
    <message>
        <source>1 session held</source>
        <translation type="unfinished">Cynhaliwyd 1 sesiwn</translation>
    </message>
    <message>
        <source>{count} sessions held</source>
        <translation type="unfinished">Cynhaliwyd {count} sesiwn</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished">Tymor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Half-term</source>
        <translation type="unfinished">Hanner tymor</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Eiddo pwy</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Ar gyfer</translation>
    </message>
    <message>
        <source>Every school</source>
        <translation type="unfinished">Pob ysgol</translation>
    </message>
    <message>
        <source>This school</source>
        <translation type="unfinished">Yr ysgol hon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation type="unfinished">Yn ôl y calendr</translation>
    </message>
    <message>
        <source>By the marks</source>
        <translation type="unfinished">Yn ôl y marciau</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>Six-month clock of case {reference}</source>
        <translation type="unfinished">Cloc chwe mis achos {reference}</translation>
    </message>
    <message>
        <source>Unauthorised sessions and their last days</source>
        <translation type="unfinished">Sesiynau anawdurdodedig a&apos;u diwrnodau olaf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Way to court</source>
        <translation type="unfinished">Y ffordd i&apos;r llys</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cau</translation>
    </message>
    <message>
        <source>Steps before a charge</source>
        <translation type="unfinished">Camau cyn cyhuddo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Last day to begin</source>
        <translation type="unfinished">Diwrnod olaf i ddechrau</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Sessions and steps</source>
        <translation type="unfinished">Sesiynau a chamau</translation>
    </message>
    <message>
        <source>Sessions and steps of the six-month clock</source>
        <translation type="unfinished">Sesiynau a chamau&apos;r cloc chwe mis</translation>
    </message>
    <message>
        <source>No unauthorised session is left to charge: each is answered for by a paid notice.</source>
        <translation type="unfinished">Nid oes sesiwn anawdurdodedig ar ôl i&apos;w chyhuddo: mae hysbysiad a dalwyd yn ateb dros bob un.</translation>
    </message>
    <message>
        <source>No unauthorised session stands in the register of this school year or the last.</source>
        <translation type="unfinished">Nid oes sesiwn anawdurdodedig yng nghofrestr y flwyddyn ysgol hon na&apos;r un ddiwethaf.</translation>
    </message>
    <message>
        <source>No unauthorised session can be charged any more; the last day was {day}.</source>
        <translation type="unfinished">Ni ellir cyhuddo ar sail unrhyw sesiwn anawdurdodedig mwyach; y diwrnod olaf oedd {day}.</translation>
    </message>
    <message>
        <source>Unauthorised sessions that can still be charged: {open} of {all}. The first falls out after {day}.</source>
        <translation type="unfinished">Sesiynau anawdurdodedig y gellir cyhuddo ar eu sail o hyd: {open} o {all}. Daw amser y gyntaf i ben ar ôl {day}.</translation>
    </message>
    <message>
        <source>Sessions that fall out tomorrow: {count}.</source>
        <translation type="unfinished">Sesiynau y daw eu hamser i ben yfory: {count}.</translation>
    </message>
    <message>
        <source>{way}: ready on {day}, and no session falls out before.</source>
        <translation type="unfinished">{way}: yn barod ar {day}, ac ni ddaw amser unrhyw sesiwn i ben cyn hynny.</translation>
    </message>
    <message>
        <source>{way}: ready on {day}. Sessions that fall out before: {lost}; that stay: {left}.</source>
        <translation type="unfinished">{way}: yn barod ar {day}. Sesiynau y daw eu hamser i ben cyn hynny: {lost}; sesiynau sy&apos;n aros: {left}.</translation>
    </message>
    <message>
        <source>{way}: ready on {day}, too late for every session.</source>
        <translation type="unfinished">{way}: yn barod ar {day}, rhy hwyr i bob sesiwn.</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation type="unfinished">{what}: {day}</translation>
    </message>
    <message>
        <source>This day is recorded.</source>
        <translation type="unfinished">Mae&apos;r diwrnod hwn wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>The terms are not known that far, so working days were counted.</source>
        <translation type="unfinished">Nid yw’r tymhorau’n hysbys mor bell â hynny, felly cyfrifwyd diwrnodau gwaith.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished">Ffynhonnell: {source}.</translation>
    </message>
    <message>
        <source>Source, a reading that Legal Services decide: {source}.</source>
        <translation type="unfinished">Ffynhonnell, dehongliad y mae&apos;r Gwasanaethau Cyfreithiol yn penderfynu arno: {source}.</translation>
    </message>
    <message>
        <source>Source, not confirmed: {source}.</source>
        <translation type="unfinished">Ffynhonnell, heb ei chadarnhau: {source}.</translation>
    </message>
    <message>
        <source>Each session can be charged for {months} months from its own day.</source>
        <translation type="unfinished">Gellir cyhuddo ar sail pob sesiwn am {months} mis o&apos;i diwrnod ei hun.</translation>
    </message>
    <message>
        <source>The whole period can be charged for {months} months from its last session.</source>
        <translation type="unfinished">Gellir cyhuddo ar sail y cyfnod cyfan am {months} mis o&apos;i sesiwn olaf.</translation>
    </message>
    <message>
        <source>Left out, because the child was not of compulsory school age: {count} unauthorised sessions.</source>
        <translation type="unfinished">Wedi&apos;u hepgor, am nad oedd y plentyn o oedran ysgol gorfodol: {count} sesiwn anawdurdodedig.</translation>
    </message>
    <message>
        <source>Left out, because a notice was paid for them: {count} unauthorised sessions.</source>
        <translation type="unfinished">Wedi&apos;u gadael allan, am fod hysbysiad wedi&apos;i dalu drostynt, nifer y sesiynau anawdurdodedig: {count}.</translation>
    </message>
    <message>
        <source>School days are those of {school}.</source>
        <translation type="unfinished">Diwrnodau ysgol {school} a gyfrifir.</translation>
    </message>
    <message>
        <source>Answered for by notice {number}</source>
        <translation type="unfinished">Atebwyd drosti gan hysbysiad {number}</translation>
    </message>
    <message>
        <source>Falls out tomorrow</source>
        <translation type="unfinished">Daw ei hamser i ben yfory</translation>
    </message>
    <message>
        <source>Can be charged</source>
        <translation type="unfinished">Gellir cyhuddo</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished">Y tu allan i&apos;r amser</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>&amp;Log a visit</source>
        <translation type="unfinished">Cofnodi ym&amp;weliad</translation>
    </message>
    <message>
        <source>Pla&amp;n a visit</source>
        <translation type="unfinished">Cy&amp;nllunio ymweliad</translation>
    </message>
    <message>
        <source>Register e&amp;xtract</source>
        <translation type="unfinished">De&amp;tholiad o’r gofrestr</translation>
    </message>
    <message>
        <source>Raise a &amp;concern</source>
        <translation type="unfinished">Codi &amp;pryder</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Dangos llai</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Dangos mwy</translation>
    </message>
    <message>
        <source>Show less of the case</source>
        <translation type="unfinished">Dangos llai o&apos;r achos</translation>
    </message>
    <message>
        <source>Show all facts and actions of the case</source>
        <translation type="unfinished">Dangos holl ffeithiau a chamau&apos;r achos</translation>
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
        <source>Notices</source>
        <translation type="unfinished">Hysbysiadau</translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished">Llys</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
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
    <name>CasePaperDialog</name>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation type="unfinished">Penawdau yn</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished">Ar gyfer beth</translation>
    </message>
    <message>
        <source>Printed on the paper and kept with it.</source>
        <translation type="unfinished">Argreffir ar y papur a’i gadw gydag ef.</translation>
    </message>
    <message>
        <source>Issue and &amp;save…</source>
        <translation type="unfinished">Cyhoeddi a &amp;chadw…</translation>
    </message>
    <message>
        <source>Issue and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi ac &amp;argraffu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Issuing records the number, your name, the time, the purpose and the SHA-256 of these pages.</source>
        <translation type="unfinished">Mae cyhoeddi’n cofnodi’r rhif, eich enw, yr amser, y diben a SHA-256 y tudalennau hyn.</translation>
    </message>
    <message>
        <source>Pages as they would be printed</source>
        <translation type="unfinished">Tudalennau fel y byddent yn cael eu hargraffu</translation>
    </message>
    <message>
        <source>Kept among the documents, to be reprinted byte for byte. SHA-256 {sha}</source>
        <translation type="unfinished">Cedwir ymhlith y dogfennau, i’w ailargraffu feit am feit. SHA-256 {sha}</translation>
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
        <source>Issued as {number}, and not printed.</source>
        <translation type="unfinished">Cyhoeddwyd fel {number}, heb ei argraffu.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished">Cadw’r papur</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
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
        <source>{cases}, {marked} marked</source>
        <translation type="unfinished">{cases}, {marked} wedi&apos;u marcio</translation>
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
        <source>&amp;Hand over…</source>
        <translation type="unfinished">&amp;Trosglwyddo…</translation>
    </message>
    <message>
        <source>Hand the marked cases over to another officer. Shift and Ctrl mark several, Ctrl+A all.</source>
        <translation type="unfinished">Trosglwyddo&apos;r achosion sydd wedi&apos;u marcio i swyddog arall. Mae Shift a Ctrl yn marcio sawl un, Ctrl+A y cyfan.</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation type="unfinished">&amp;Llythyrau…</translation>
    </message>
    <message>
        <source>The same letter to many: the marked cases, a stage, or what is due.</source>
        <translation type="unfinished">Yr un llythyr at lawer: yr achosion a farciwyd, cam, neu&apos;r hyn sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>&amp;Group work and sweeps</source>
        <translation type="unfinished">&amp;Gwaith grŵp a chyrchoedd</translation>
    </message>
    <message>
        <source>Group work and truancy sweeps (Ctrl+Shift+G)</source>
        <translation type="unfinished">Gwaith grŵp a chyrchoedd triwantiaeth (Ctrl+Shift+G)</translation>
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
    <name>CertificateDialog</name>
    <message>
        <source>Each head teacher certifies the register of their own school.</source>
        <translation type="unfinished">Mae pob pennaeth yn ardystio cofrestr ei ysgol ei hun.</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>I have seen them</source>
        <translation type="unfinished">Rwyf wedi eu gweld</translation>
    </message>
    <message>
        <source>The certificate names them and counts them neither as attendance nor as absence.</source>
        <translation type="unfinished">Mae&apos;r dystysgrif yn eu henwi ac nid yw&apos;n eu cyfrif fel presenoldeb nac fel absenoldeb.</translation>
    </message>
    <message>
        <source>Sessions without a mark</source>
        <translation type="unfinished">Sesiynau heb farc</translation>
    </message>
    <message>
        <source>Certificate of attendance for {number}</source>
        <translation type="unfinished">Tystysgrif presenoldeb ar gyfer {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
</context>
<context>
    <name>ChargeWork</name>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation type="unfinished">Iaith y datganiad</translation>
    </message>
    <message>
        <source>The witness&apos;s own.</source>
        <translation type="unfinished">Iaith y tyst ei hun.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished">Tyst</translation>
    </message>
    <message>
        <source>Left empty, the head teacher who is recorded.</source>
        <translation type="unfinished">Os gadewir hwn yn wag, y pennaeth a gofnodwyd.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">Galwedigaeth</translation>
    </message>
    <message>
        <source>Left empty, head teacher.</source>
        <translation type="unfinished">Os gadewir hwn yn wag, pennaeth.</translation>
    </message>
    <message>
        <source>The morning register closes at</source>
        <translation type="unfinished">Mae cofrestr y bore yn cau am</translation>
    </message>
    <message>
        <source>The afternoon register closes at</source>
        <translation type="unfinished">Mae cofrestr y prynhawn yn cau am</translation>
    </message>
    <message>
        <source>Who decides whether an absence is authorised</source>
        <translation type="unfinished">Pwy sy&apos;n penderfynu a yw absenoldeb wedi&apos;i awdurdodi</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>It states the register over the sessions of this charge: how it is kept, the marks, the figures, gaps, corrections, and the steps of the school&apos;s referral. Issue the certificate first, so that it is produced. The head teacher reads every word, changes what is otherwise, and signs.</source>
        <translation type="unfinished">Mae&apos;n datgan y gofrestr dros sesiynau&apos;r cyhuddiad hwn: sut y cedwir hi, y marciau, y ffigurau, y bylchau, y cywiriadau, a chamau atgyfeiriad yr ysgol. Cyhoeddwch y dystysgrif yn gyntaf, er mwyn iddi gael ei chyflwyno. Bydd y pennaeth yn darllen pob gair, yn newid yr hyn sydd fel arall, ac yn llofnodi.</translation>
    </message>
    <message>
        <source>Draft the head teacher&apos;s statement</source>
        <translation type="unfinished">Drafftio datganiad y pennaeth</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation type="unfinished">Ei ddrafftio</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Say which head teacher signed it.</source>
        <translation type="unfinished">Dywedwch pa bennaeth a&apos;i llofnododd.</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation type="unfinished">Tudalennau wedi&apos;u llofnodi</translation>
    </message>
    <message>
        <source>The certificate was signed</source>
        <translation type="unfinished">Llofnodwyd y dystysgrif</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>The statement was signed</source>
        <translation type="unfinished">Llofnodwyd y datganiad</translation>
    </message>
    <message>
        <source>How the days of {what} are counted</source>
        <translation type="unfinished">Sut y cyfrifir diwrnodau {what}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">Llofnodwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Attach the scan on the Documents tab first. It goes into the bundle in place of the unsigned paper.</source>
        <translation type="unfinished">Atodwch y sgan ar y tab Dogfennau yn gyntaf. Aiff i&apos;r bwndel yn lle&apos;r papur heb ei lofnodi.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Dangos fel tabl</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished">Copïo&apos;r llun</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished">Copïo&apos;r data</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Allforio…</translation>
    </message>
    <message>
        <source>No figures to show</source>
        <translation type="unfinished">Dim ffigurau i&apos;w dangos</translation>
    </message>
    <message>
        <source>There are no register marks for what was chosen.</source>
        <translation type="unfinished">Nid oes marciau cofrestr ar gyfer yr hyn a ddewiswyd.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished">Mae&apos;r llun ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with tabs between the columns.</source>
        <translation type="unfinished">Mae&apos;r ffigurau ar y clipfwrdd, gyda thabiau rhwng y colofnau.</translation>
    </message>
</context>
<context>
    <name>CheckOutCard</name>
    <message>
        <source>Telephone {number}</source>
        <translation type="unfinished">Ffôn {number}</translation>
    </message>
    <message>
        <source>Open my visit</source>
        <translation type="unfinished">Agor fy ymweliad</translation>
    </message>
    <message>
        <source>Ask after them</source>
        <translation type="unfinished">Holi amdanynt</translation>
    </message>
    <message>
        <source>{tried} at {time}: {note}</source>
        <translation type="unfinished">{tried} am {time}: {note}</translation>
    </message>
</context>
<context>
    <name>ChildActs</name>
    <message>
        <source>Open the child’s page</source>
        <translation type="unfinished">Agor tudalen y plentyn</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation type="unfinished">Agor tudalen {name}</translation>
    </message>
    <message>
        <source>Add a w&amp;arning</source>
        <translation type="unfinished">Ychwanegu rhy&amp;budd</translation>
    </message>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation type="unfinished">Ychwanegu &amp;cyfeiriad</translation>
    </message>
    <message>
        <source>Add another &amp;name</source>
        <translation type="unfinished">Ychwanegu e&amp;nw arall</translation>
    </message>
</context>
<context>
    <name>ChildFinder</name>
    <message>
        <source>Write a child into the register</source>
        <translation type="unfinished">Ysgrifennu plentyn yn y gofrestr</translation>
    </message>
    <message>
        <source>Name or UPN; Enter takes the first</source>
        <translation type="unfinished">Enw neu UPN; mae Enter yn dewis y cyntaf</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation type="unfinished">Plant a ganfuwyd</translation>
    </message>
    <message>
        <source>Nobody was found. Try another spelling.</source>
        <translation type="unfinished">Ni chanfuwyd neb. Rhowch gynnig ar sillafiad arall.</translation>
    </message>
</context>
<context>
    <name>ChildPart</name>
    <message>
        <source>{name}: {field}</source>
        <translation type="unfinished">{name}: {field}</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Gwelwyd ar ei ben neu ei phen ei hun</translation>
    </message>
    <message>
        <source>Seen with others</source>
        <translation type="unfinished">Gwelwyd gydag eraill</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Heb ei weld</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Gadael allan</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">Gadael {name} allan</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Y plentyn</translation>
    </message>
    <message>
        <source>Why the child was not seen alone</source>
        <translation type="unfinished">Pam na welwyd y plentyn ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Where the child was met</source>
        <translation type="unfinished">Ble y cyfarfuwyd â’r plentyn</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation type="unfinished">Am faint o’r gloch</translation>
    </message>
    <message>
        <source>The child’s own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>Only of this child: what you saw and heard</source>
        <translation type="unfinished">Am y plentyn hwn yn unig: yr hyn a welsoch ac a glywsoch</translation>
    </message>
</context>
<context>
    <name>ChooseChildDialog</name>
    <message>
        <source>Choose the child</source>
        <translation type="unfinished">Dewis y plentyn</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation type="unfinished">Cynllunio&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>No open case has that name.</source>
        <translation type="unfinished">Nid oes achos agored â&apos;r enw hwnnw.</translation>
    </message>
    <message>
        <source>Name, reference or school</source>
        <translation type="unfinished">Enw, cyfeirnod neu ysgol</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished">Achosion agored</translation>
    </message>
</context>
<context>
    <name>ChoosePupilDialog</name>
    <message>
        <source>Choose the pupil</source>
        <translation type="unfinished">Dewis y disgybl</translation>
    </message>
    <message>
        <source>Find by name, UPN or address</source>
        <translation type="unfinished">Canfod yn ôl enw, UPN neu gyfeiriad</translation>
    </message>
    <message>
        <source>Pupils whom the referral may be about</source>
        <translation type="unfinished">Disgyblion y gall yr atgyfeiriad fod yn eu cylch</translation>
    </message>
    <message>
        <source>Nobody like that is held. A pupil comes in with the school’s register or a transfer file, under Import; then choose again.</source>
        <translation type="unfinished">Ni chedwir neb felly. Daw disgybl i mewn gyda chofrestr yr ysgol neu ffeil drosglwyddo, o dan Mewnforio; yna dewiswch eto.</translation>
    </message>
    <message>
        <source>This is the &amp;pupil</source>
        <translation type="unfinished">Dyma’r &amp;disgybl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>The school wrote: {words}</source>
        <translation type="unfinished">Ysgrifennodd yr ysgol: {words}</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>Add to this note</source>
        <translation type="unfinished">Ychwanegu at y nodyn hwn</translation>
    </message>
</context>
<context>
    <name>ChronologyActions</name>
    <message>
        <source>&amp;Open source</source>
        <translation type="unfinished">&amp;Agor y ffynhonnell</translation>
    </message>
    <message>
        <source>Add to this &amp;note</source>
        <translation type="unfinished">Ychwanegu at y &amp;nodyn hwn</translation>
    </message>
    <message>
        <source>Importance of the chosen entries</source>
        <translation type="unfinished">Pwysigrwydd y cofnodion a ddewiswyd</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation type="unfinished">Ticio popeth a ddangosir</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation type="unfinished">Dad-dicio popeth a ddangosir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation type="unfinished">&amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Stage proof</source>
        <translation type="unfinished">&amp;Prawf o’r camau</translation>
    </message>
    <message>
        <source>{shown} of {entries} entries shown, {printing} print.</source>
        <translation type="unfinished">Dangosir {shown} o {entries} cofnod, argreffir {printing}.</translation>
    </message>
</context>
<context>
    <name>ChronologyFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Pob math</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished">Y plentyn</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation type="unfinished">Ysgrifennwyd gan {name}</translation>
    </message>
    <message>
        <source>Any importance</source>
        <translation type="unfinished">Unrhyw bwysigrwydd</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished">Dod o hyd i eiriau</translation>
    </message>
    <message>
        <source>Words in the chronology</source>
        <translation type="unfinished">Geiriau yn y gronoleg</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished">Math o gofnod</translation>
    </message>
    <message>
        <source>Whom it concerns, or who wrote it</source>
        <translation type="unfinished">At bwy y mae’n cyfeirio, neu bwy a’i hysgrifennodd</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished">Pwysigrwydd</translation>
    </message>
    <message>
        <source>Prints only</source>
        <translation type="unfinished">Dim ond a argreffir</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished">Dangos popeth</translation>
    </message>
</context>
<context>
    <name>ChronologyPaperDialog</name>
    <message>
        <source>Save as &amp;Word file…</source>
        <translation type="unfinished">Cadw fel ffeil &amp;Word…</translation>
    </message>
    <message>
        <source>Chronology of case {reference}</source>
        <translation type="unfinished">Cronoleg achos {reference}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Empty: from the first entry.</source>
        <translation type="unfinished">Gwag: o’r cofnod cyntaf.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Empty: to the last entry.</source>
        <translation type="unfinished">Gwag: hyd y cofnod olaf.</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Saved as {path}. It can be edited: the record here stays as it is.</source>
        <translation type="unfinished">Cadwyd fel {path}. Gellir ei olygu: mae’r cofnod yma’n aros fel y mae.</translation>
    </message>
    <message>
        <source>Save the Word file</source>
        <translation type="unfinished">Cadw’r ffeil Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished">Ffeiliau Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>ChronologyTab</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Dangos llai</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished">Cronoleg</translation>
    </message>
    <message>
        <source>Space ticks an entry to print. 1, 2 and 3 say how much it matters. Enter opens where it comes from.</source>
        <translation type="unfinished">Mae’r bylchwr yn ticio cofnod i’w argraffu. Mae 1, 2 a 3 yn dweud pa mor bwysig ydyw. Mae Enter yn agor ei ffynhonnell.</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation type="unfinished">Nid oes cofnod felly</translation>
    </message>
    <message>
        <source>Choose less above, or show everything.</source>
        <translation type="unfinished">Dewiswch lai uchod, neu dangoswch bopeth.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished">Dangos popeth</translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>What {file} claims</source>
        <translation type="unfinished">Yr hyn y mae {file} yn ei honni</translation>
    </message>
    <message>
        <source>A school’s note is no proof: nobody becomes a parent here, and no sum takes the place of the marks.</source>
        <translation type="unfinished">Nid yw nodyn ysgol yn brawf: nid yw neb yn dod yn rhiant yma, ac nid oes cyfanswm yn cymryd lle’r marciau.</translation>
    </message>
    <message>
        <source>Contacts {count}</source>
        <translation type="unfinished">Cysylltiadau {count}</translation>
    </message>
    <message>
        <source>Sums {count}</source>
        <translation type="unfinished">Cyfansymiau {count}</translation>
    </message>
</context>
<context>
    <name>ClaimsPart</name>
    <message>
        <source>What the school claims</source>
        <translation type="unfinished">Yr hyn y mae’r ysgol yn ei honni</translation>
    </message>
    <message>
        <source>Contacts of the school’s file. They are no parents of ours until somebody makes them one.</source>
        <translation type="unfinished">Cysylltiadau o ffeil yr ysgol. Nid ydynt yn rhieni i ni nes i rywun eu gwneud felly.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Dim enw</translation>
    </message>
    <message>
        <source>Claimed by {school} on {day}</source>
        <translation type="unfinished">Honnwyd gan {school} ar {day}</translation>
    </message>
    <message>
        <source>A parent of this name is recorded above.</source>
        <translation type="unfinished">Mae rhiant o’r enw hwn wedi’i gofnodi uchod.</translation>
    </message>
    <message>
        <source>Make a parent record of {name}</source>
        <translation type="unfinished">Gwneud cofnod rhiant o {name}</translation>
    </message>
    <message>
        <source>Make a parent record</source>
        <translation type="unfinished">Gwneud cofnod rhiant</translation>
    </message>
    <message>
        <source>The school says nothing of parental responsibility</source>
        <translation type="unfinished">Nid yw’r ysgol yn dweud dim am gyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>The school says: has parental responsibility</source>
        <translation type="unfinished">Dywed yr ysgol: mae ganddo/ganddi gyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>The school says: has no parental responsibility</source>
        <translation type="unfinished">Dywed yr ysgol: nid oes ganddo/ganddi gyfrifoldeb rhiant</translation>
    </message>
</context>
<context>
    <name>CodeSetForm</name>
    <message>
        <source>For</source>
        <translation type="unfinished">Ar gyfer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Leave it empty where the set holds until further notice.</source>
        <translation type="unfinished">Gadewch yn wag os yw’r set yn berthnasol hyd nes y clywir yn wahanol.</translation>
    </message>
    <message>
        <source>Where these codes come from</source>
        <translation type="unfinished">O ble y daw’r codau hyn</translation>
    </message>
    <message>
        <source>Guidance, circular or the schools’ own system, with its date.</source>
        <translation type="unfinished">Canllawiau, cylchlythyr neu system yr ysgolion, gyda’i ddyddiad.</translation>
    </message>
    <message>
        <source>Short, for example CY-2026: it stands with every mark that is read with it.</source>
        <translation type="unfinished">Byr, er enghraifft CY-2026: mae’n sefyll gyda phob marc a ddarllenir â hi.</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation type="unfinished">Enw’r set</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>A translator has checked the Welsh</source>
        <translation type="unfinished">Mae cyfieithydd wedi gwirio’r Gymraeg</translation>
    </message>
    <message>
        <source>It says that the school is closed to all pupils</source>
        <translation type="unfinished">Mae’n dweud bod yr ysgol ar gau i bob disgybl</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>As it stands in the register, for example O.</source>
        <translation type="unfinished">Fel y mae yn y gofrestr, er enghraifft O.</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation type="unfinished">Ystyr yn Saesneg</translation>
    </message>
    <message>
        <source>Meaning in Welsh</source>
        <translation type="unfinished">Ystyr yn Gymraeg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Says that the pupil came late</source>
        <translation type="unfinished">Yn dweud bod y disgybl wedi dod yn hwyr</translation>
    </message>
    <message>
        <source>Stands for in trends over many years</source>
        <translation type="unfinished">Yn sefyll dros, mewn tueddiadau dros flynyddoedd lawer</translation>
    </message>
    <message>
        <source>A code of two signs or more is also held as this one.</source>
        <translation type="unfinished">Cedwir cod o ddau arwydd neu fwy fel hwn hefyd.</translation>
    </message>
    <message>
        <source>How sure this row is</source>
        <translation type="unfinished">Pa mor sicr yw’r rhes hon</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>What would change: {count}</source>
        <translation type="unfinished">Beth fyddai’n newid: {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Why, and on whose word: it stays with this version.</source>
        <translation type="unfinished">Pam, ac ar air pwy: mae’n aros gyda’r fersiwn hon.</translation>
    </message>
    <message>
        <source>Keep {codes} like this?</source>
        <translation type="unfinished">Cadw {codes} fel hyn?</translation>
    </message>
    <message>
        <source>Save the code set</source>
        <translation type="unfinished">Cadw’r set godau</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation type="unfinished">Ef ei hun</translation>
    </message>
</context>
<context>
    <name>CodeSetPreview</name>
    <message>
        <source>The set itself: {was} becomes {now}</source>
        <translation type="unfinished">Y set ei hun: mae {was} yn dod yn {now}</translation>
    </message>
    <message>
        <source>New: {row}</source>
        <translation type="unfinished">Newydd: {row}</translation>
    </message>
    <message>
        <source>Changed: {code}: {parts}</source>
        <translation type="unfinished">Newidiwyd: {code}: {parts}</translation>
    </message>
    <message>
        <source>Taken out: {row}</source>
        <translation type="unfinished">Tynnwyd allan: {row}</translation>
    </message>
    <message>
        <source>School years of marks held in this set: {count}; they count as they did.</source>
        <translation type="unfinished">Blynyddoedd ysgol o farciau a gedwir yn y set hon: {count}; maent yn cyfrif fel o’r blaen.</translation>
    </message>
    <message>
        <source>Rows that nobody has confirmed: {count}.</source>
        <translation type="unfinished">Rhesi nad oes neb wedi’u cadarnhau: {count}.</translation>
    </message>
    <message>
        <source>It has no code yet, so no mark is read with it.</source>
        <translation type="unfinished">Nid oes cod ynddi eto, felly ni ddarllenir unrhyw farc â hi.</translation>
    </message>
    <message>
        <source>Marks from {day} that are taken in from now on are read with {codes} instead of {other}.</source>
        <translation type="unfinished">Darllenir marciau o {day} a gymerir i mewn o hyn ymlaen â {codes} yn lle {other}.</translation>
    </message>
    <message>
        <source>Marks from {day} that are taken in from now on are read with {codes}.</source>
        <translation type="unfinished">Darllenir marciau o {day} a gymerir i mewn o hyn ymlaen â {codes}.</translation>
    </message>
    <message>
        <source>the Welsh is checked</source>
        <translation type="unfinished">mae’r Gymraeg wedi’i gwirio</translation>
    </message>
    <message>
        <source>the Welsh is to be checked</source>
        <translation type="unfinished">mae’r Gymraeg i’w gwirio</translation>
    </message>
</context>
<context>
    <name>CodeSetView</name>
    <message>
        <source>All code sets</source>
        <translation type="unfinished">Pob set godau</translation>
    </message>
    <message>
        <source>&amp;Add a code</source>
        <translation type="unfinished">&amp;Ychwanegu cod</translation>
    </message>
    <message>
        <source>Chan&amp;ge the code</source>
        <translation type="unfinished">&amp;Newid y cod</translation>
    </message>
    <message>
        <source>&amp;Take the code out</source>
        <translation type="unfinished">&amp;Tynnu’r cod allan</translation>
    </message>
    <message>
        <source>&amp;Days and source</source>
        <translation type="unfinished">&amp;Dyddiau a ffynhonnell</translation>
    </message>
    <message>
        <source>Co&amp;py to a new set</source>
        <translation type="unfinished">&amp;Copïo i set newydd</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished">Gwaredu’r newidiadau</translation>
    </message>
    <message>
        <source>&amp;See what would change</source>
        <translation type="unfinished">&amp;Gweld beth fyddai’n newid</translation>
    </message>
    <message>
        <source>Codes of the set; Enter changes one, Delete takes it out</source>
        <translation type="unfinished">Codau’r set; mae Enter yn newid un, mae Delete yn ei dynnu allan</translation>
    </message>
    <message>
        <source>This set has no code yet, so no mark is read with it. Add the codes of the time.</source>
        <translation type="unfinished">Nid oes cod yn y set hon eto, felly ni ddarllenir unrhyw farc â hi. Ychwanegwch godau’r cyfnod.</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet.</source>
        <translation type="unfinished">Nid yw’r hyn a newidioch yma wedi’i gadw eto.</translation>
    </message>
    <message>
        <source>Kept by {name} on {day}.</source>
        <translation type="unfinished">Cadwyd gan {name} ar {day}.</translation>
    </message>
</context>
<context>
    <name>CodeSets</name>
    <message>
        <source>Until further notice</source>
        <translation type="unfinished">Hyd nes y clywir yn wahanol</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished">Cymru</translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished">Lloegr</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Wedi’i gadarnhau</translation>
    </message>
    <message>
        <source>Confirmed in substance</source>
        <translation type="unfinished">Wedi’i gadarnhau o ran sylwedd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished">Heb ei gadarnhau</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nac ydy</translation>
    </message>
    <message>
        <source>Before the register closed</source>
        <translation type="unfinished">Cyn i’r gofrestr gau</translation>
    </message>
    <message>
        <source>After the register closed</source>
        <translation type="unfinished">Ar ôl i’r gofrestr gau</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished">Heb ei chadw eto</translation>
    </message>
    <message>
        <source>To be filled by the council</source>
        <translation type="unfinished">I’w llenwi gan y cyngor</translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished">Y cyngor</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">Y rhaglen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">Set</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Ar gyfer</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Ysgrifennwyd gan</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished">Codau</translation>
    </message>
    <message>
        <source>School years of marks</source>
        <translation type="unfinished">Blynyddoedd ysgol o farciau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished">Yn sefyll dros</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Welsh checked</source>
        <translation type="unfinished">Cymraeg wedi’i gwirio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
</context>
<context>
    <name>CodeSetsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation type="unfinished">Codau presenoldeb</translation>
    </message>
    <message>
        <source>Each mark is read with the set of its time; a past year is never recomputed.</source>
        <translation type="unfinished">Darllenir pob marc â set ei gyfnod; ni chaiff blwyddyn a fu ei hailgyfrifo byth.</translation>
    </message>
    <message>
        <source>What the council writes here holds for what is taken in from then on; versions are kept.</source>
        <translation type="unfinished">Mae’r hyn y mae’r cyngor yn ei ysgrifennu yma’n berthnasol i’r hyn a gymerir i mewn o hynny ymlaen; cedwir pob fersiwn.</translation>
    </message>
    <message>
        <source>&amp;Open the set</source>
        <translation type="unfinished">&amp;Agor y set</translation>
    </message>
    <message>
        <source>&amp;New set</source>
        <translation type="unfinished">Set &amp;newydd</translation>
    </message>
    <message>
        <source>Code sets; Enter opens one</source>
        <translation type="unfinished">Setiau codau; mae Enter yn agor un</translation>
    </message>
    <message>
        <source>Add a code to {codes}</source>
        <translation type="unfinished">Ychwanegu cod at {codes}</translation>
    </message>
    <message>
        <source>Change {code} of {codes}</source>
        <translation type="unfinished">Newid {code} yn {codes}</translation>
    </message>
    <message>
        <source>Days and source of {codes}</source>
        <translation type="unfinished">Dyddiau a ffynhonnell {codes}</translation>
    </message>
    <message>
        <source>A new code set</source>
        <translation type="unfinished">Set godau newydd</translation>
    </message>
    <message>
        <source>A new set with the codes of {codes}</source>
        <translation type="unfinished">Set newydd â chodau {codes}</translation>
    </message>
    <message>
        <source>{codes} is kept and in use.</source>
        <translation type="unfinished">Cadwyd {codes} ac mae’n cael ei defnyddio.</translation>
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
    <name>ConcernLines</name>
    <message>
        <source>Open the concern</source>
        <translation type="unfinished">Agor y pryder</translation>
    </message>
    <message>
        <source>There is a restricted safeguarding concern of {day}, recorded by {name}: speak to them.</source>
        <translation type="unfinished">Mae pryder diogelu cyfyngedig o {day}, a gofnodwyd gan {name}: siaradwch â’r person hwnnw.</translation>
    </message>
    <message>
        <source>Safeguarding concern of {day}: telephone children’s services now</source>
        <translation type="unfinished">Pryder diogelu o {day}: ffoniwch y gwasanaethau plant nawr</translation>
    </message>
    <message>
        <source>Safeguarding concern of {day}: no outcome yet</source>
        <translation type="unfinished">Pryder diogelu o {day}: dim canlyniad eto</translation>
    </message>
    <message>
        <source>Safeguarding concern of {day}: send the written report by {when}</source>
        <translation type="unfinished">Pryder diogelu o {day}: anfonwch yr adroddiad ysgrifenedig erbyn {when}</translation>
    </message>
    <message>
        <source>Safeguarding concern of {day}: acknowledgement due by {when}</source>
        <translation type="unfinished">Pryder diogelu o {day}: disgwylir cydnabyddiaeth erbyn {when}</translation>
    </message>
</context>
<context>
    <name>ConcernPanel</name>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <source>Record what was done…</source>
        <translation type="unfinished">Cofnodi’r hyn a wnaed…</translation>
    </message>
    <message>
        <source>Write the referral form</source>
        <translation type="unfinished">Ysgrifennu’r ffurflen atgyfeirio</translation>
    </message>
    <message>
        <source>What was seen and heard</source>
        <translation type="unfinished">Yr hyn a welwyd ac a glywyd</translation>
    </message>
    <message>
        <source>The child’s own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>The duty to report</source>
        <translation type="unfinished">Y ddyletswydd i roi gwybod</translation>
    </message>
    <message>
        <source>Restricted: read by who recorded it, the officer of the case and managers. Reading is logged.</source>
        <translation type="unfinished">Cyfyngedig: darllenir gan y sawl a’i cofnododd, swyddog yr achos a rheolwyr. Cofnodir pob darlleniad.</translation>
    </message>
    <message>
        <source>No concern is open here</source>
        <translation type="unfinished">Nid oes pryder ar agor yma</translation>
    </message>
    <message>
        <source>Open one from its case, or from Today.</source>
        <translation type="unfinished">Agorwch un o’i achos, neu o Heddiw.</translation>
    </message>
    <message>
        <source>Concern for {pupil}</source>
        <translation type="unfinished">Pryder am {pupil}</translation>
    </message>
    <message>
        <source>Noticed {when} · recorded by {name}, {recorded}</source>
        <translation type="unfinished">Sylwyd {when} · cofnodwyd gan {name}, {recorded}</translation>
    </message>
    <message>
        <source>This concern cannot be shown</source>
        <translation type="unfinished">Ni ellir dangos y pryder hwn</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>If you think a child is at risk you must report it to the council: Social Services and Well-being (Wales) Act 2014, s.130.</source>
        <translation type="unfinished">Os ydych yn credu bod plentyn mewn perygl, rhaid ichi roi gwybod i’r cyngor: Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, a.130.</translation>
    </message>
    <message>
        <source>Raise a safeguarding concern…</source>
        <translation type="unfinished">Codi pryder diogelu…</translation>
    </message>
</context>
<context>
    <name>ConcernStepDialog</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>To or by whom</source>
        <translation type="unfinished">Wrth bwy neu gan bwy</translation>
    </message>
    <message>
        <source>What was said or decided</source>
        <translation type="unfinished">Yr hyn a ddywedwyd neu a benderfynwyd</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Ar</translation>
    </message>
    <message>
        <source>Write the day on which it was done.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y’i gwnaed.</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Am</translation>
    </message>
    <message>
        <source>Write the time at which it was done.</source>
        <translation type="unfinished">Ysgrifennwch yr amser y’i gwnaed.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Cofnodi hyn</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>{name}: the number is not set; ask your manager</source>
        <translation type="unfinished">{name}: nid yw’r rhif wedi’i osod; gofynnwch i’ch rheolwr</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Numbers and times are settings that nobody has confirmed yet: check them.</source>
        <translation type="unfinished">Gosodiadau nad oes neb wedi’u cadarnhau eto yw’r rhifau a’r amserau: gwiriwch nhw.</translation>
    </message>
    <message>
        <source>Referral form made</source>
        <translation type="unfinished">Lluniwyd y ffurflen atgyfeirio</translation>
    </message>
    <message>
        <source>Telephone children’s services now</source>
        <translation type="unfinished">Ffoniwch y gwasanaethau plant nawr</translation>
    </message>
    <message>
        <source>Send the written report by {when}</source>
        <translation type="unfinished">Anfonwch yr adroddiad ysgrifenedig erbyn {when}</translation>
    </message>
    <message>
        <source>Acknowledgement due by {when}: if it has not come, ask, and take it further</source>
        <translation type="unfinished">Disgwylir cydnabyddiaeth erbyn {when}: os nad yw wedi dod, gofynnwch, ac ewch â’r mater ymhellach</translation>
    </message>
    <message>
        <source>{source} (not confirmed: the council decides)</source>
        <translation type="unfinished">{source} (heb ei gadarnhau: y cyngor sy’n penderfynu)</translation>
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
    <name>CouncilSection</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Saved. It stands on every paper issued from now on.</source>
        <translation type="unfinished">Wedi&apos;i gadw. Bydd ar bob papur a gyhoeddir o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The council’s particulars</source>
        <translation type="unfinished">Manylion y cyngor</translation>
    </message>
    <message>
        <source>They stand on notices, letters and court papers. No penalty notice is given without an address.</source>
        <translation type="unfinished">Maent ar hysbysiadau, llythyrau a phapurau llys. Ni roddir hysbysiad cosb heb gyfeiriad.</translation>
    </message>
    <message>
        <source>They stand on notices, letters and court papers. A manager enters them.</source>
        <translation type="unfinished">Maent ar hysbysiadau, llythyrau a phapurau llys. Rheolwr sy&apos;n eu nodi.</translation>
    </message>
    <message>
        <source>Address to pay to and to write to</source>
        <translation type="unfinished">Cyfeiriad i dalu iddo ac i ysgrifennu ato</translation>
    </message>
    <message>
        <source>Address to pay to, in Welsh</source>
        <translation type="unfinished">Cyfeiriad i dalu iddo, yn Gymraeg</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation type="unfinished">Ffyrdd o dalu</translation>
    </message>
    <message>
        <source>Ways to pay, in Welsh</source>
        <translation type="unfinished">Ffyrdd o dalu, yn Gymraeg</translation>
    </message>
    <message>
        <source>Address for answers to court papers</source>
        <translation type="unfinished">Cyfeiriad ar gyfer atebion i bapurau llys</translation>
    </message>
    <message>
        <source>Address for answers, in Welsh</source>
        <translation type="unfinished">Cyfeiriad ar gyfer atebion, yn Gymraeg</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Each part on a line of its own.</source>
        <translation type="unfinished">Pob rhan ar linell ei hun.</translation>
    </message>
    <message>
        <source>Empty: as in English.</source>
        <translation type="unfinished">Gwag: fel yn Saesneg.</translation>
    </message>
    <message>
        <source>Each way on a line of its own.</source>
        <translation type="unfinished">Pob ffordd ar linell ei hun.</translation>
    </message>
    <message>
        <source>Empty: the address to pay to.</source>
        <translation type="unfinished">Gwag: y cyfeiriad i dalu iddo.</translation>
    </message>
    <message>
        <source>Save the council’s particulars</source>
        <translation type="unfinished">Cadw manylion y cyngor</translation>
    </message>
</context>
<context>
    <name>CountedDays</name>
    <message>
        <source>The rule or the school&apos;s terms of that time are not known here any more.</source>
        <translation type="unfinished">Nid yw&apos;r rheol na thymhorau&apos;r ysgol o&apos;r amser hwnnw yn hysbys yma mwyach.</translation>
    </message>
</context>
<context>
    <name>CountedTaskDialog</name>
    <message>
        <source>Add a task and count its day</source>
        <translation type="unfinished">Ychwanegu tasg a chyfrif ei diwrnod</translation>
    </message>
    <message>
        <source>&amp;Add the task</source>
        <translation type="unfinished">&amp;Ychwanegu&apos;r dasg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation type="unfinished">Ymhen nifer o ddiwrnodau</translation>
    </message>
    <message>
        <source>Write the day it counts from, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y mae&apos;n cyfrif ohono, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Due {day}.</source>
        <translation type="unfinished">I&apos;w wneud erbyn {day}.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>How the day is counted</source>
        <translation type="unfinished">Sut y cyfrifir y diwrnod</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished">Yn cyfrif o</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Faint</translation>
    </message>
    <message>
        <source>Kind of days</source>
        <translation type="unfinished">Math o ddiwrnodau</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>calendar days</source>
        <translation type="unfinished">diwrnodau calendr</translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished">diwrnodau gwaith</translation>
    </message>
    <message>
        <source>business days of the courts</source>
        <translation type="unfinished">diwrnodau busnes y llysoedd</translation>
    </message>
    <message>
        <source>school days</source>
        <translation type="unfinished">diwrnodau ysgol</translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished">misoedd</translation>
    </message>
    <message>
        <source>Calendar days counted from {day}: {number}.</source>
        <translation type="unfinished">Diwrnodau calendr a gyfrifwyd o {day}: {number}.</translation>
    </message>
    <message>
        <source>Working days counted from {day}: {number}.</source>
        <translation type="unfinished">Diwrnodau gwaith a gyfrifwyd o {day}: {number}.</translation>
    </message>
    <message>
        <source>Business days of the courts counted from {day}: {number}.</source>
        <translation type="unfinished">Diwrnodau busnes y llysoedd a gyfrifwyd o {day}: {number}.</translation>
    </message>
    <message>
        <source>School days counted from {day}: {number}.</source>
        <translation type="unfinished">Diwrnodau ysgol a gyfrifwyd o {day}: {number}.</translation>
    </message>
    <message>
        <source>Months counted from {day}: {number}.</source>
        <translation type="unfinished">Misoedd a gyfrifwyd o {day}: {number}.</translation>
    </message>
    <message>
        <source>That day itself counts as the first.</source>
        <translation type="unfinished">Mae’r diwrnod hwnnw ei hun yn cyfrif fel y cyntaf.</translation>
    </message>
    <message>
        <source>The last day is no business day, so the next one is taken.</source>
        <translation type="unfinished">Nid yw’r diwrnod olaf yn ddiwrnod busnes, felly cymerir y nesaf.</translation>
    </message>
    <message>
        <source>That month has no such date, so its last day is taken.</source>
        <translation type="unfinished">Nid oes dyddiad o’r fath yn y mis hwnnw, felly cymerir ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>By the calendar of {school}.</source>
        <translation type="unfinished">Yn ôl calendr {school}.</translation>
    </message>
    <message>
        <source>The terms are not known that far, so working days were counted.</source>
        <translation type="unfinished">Nid yw’r tymhorau’n hysbys mor bell â hynny, felly cyfrifwyd diwrnodau gwaith.</translation>
    </message>
    <message>
        <source>Half-term did not count: {first} to {last}.</source>
        <translation type="unfinished">Nid oedd hanner tymor yn cyfrif: {first} i {last}.</translation>
    </message>
    <message>
        <source>School holidays did not count: {first} to {last}.</source>
        <translation type="unfinished">Nid oedd gwyliau ysgol yn cyfrif: {first} i {last}.</translation>
    </message>
    <message>
        <source>The school is closed and it did not count: {first} to {last}.</source>
        <translation type="unfinished">Mae’r ysgol ar gau ac nid oedd yn cyfrif: {first} i {last}.</translation>
    </message>
    <message>
        <source>A bank holiday did not count: {first} to {last}.</source>
        <translation type="unfinished">Nid oedd gŵyl banc yn cyfrif: {first} i {last}.</translation>
    </message>
    <message>
        <source>Half-term did not count: {first}.</source>
        <translation type="unfinished">Nid oedd hanner tymor yn cyfrif: {first}.</translation>
    </message>
    <message>
        <source>School holidays did not count: {first}.</source>
        <translation type="unfinished">Nid oedd gwyliau ysgol yn cyfrif: {first}.</translation>
    </message>
    <message>
        <source>The school is closed and it did not count: {first}.</source>
        <translation type="unfinished">Mae’r ysgol ar gau ac nid oedd yn cyfrif: {first}.</translation>
    </message>
    <message>
        <source>A bank holiday did not count: {first}.</source>
        <translation type="unfinished">Nid oedd gŵyl banc yn cyfrif: {first}.</translation>
    </message>
</context>
<context>
    <name>CountyHead</name>
    <message>
        <source>All schools</source>
        <translation type="unfinished">Pob ysgol</translation>
    </message>
    <message>
        <source>Attendance &amp;report</source>
        <translation type="unfinished">Adroddiad p&amp;resenoldeb</translation>
    </message>
    <message>
        <source>Targets, initiatives and returns of the whole county.</source>
        <translation type="unfinished">Targedau, mentrau a ffurflenni&apos;r sir gyfan.</translation>
    </message>
</context>
<context>
    <name>CourtBegin</name>
    <message>
        <source>Left empty, the words shown are used.</source>
        <translation type="unfinished">Os gadewir hwn yn wag, defnyddir y geiriau a ddangosir.</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Time to begin proceedings</source>
        <translation type="unfinished">Amser i ddechrau achos</translation>
    </message>
    <message>
        <source>Order that was breached</source>
        <translation type="unfinished">Gorchymyn a dorrwyd</translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished">Llys</translation>
    </message>
    <message>
        <source>Language of the proceedings</source>
        <translation type="unfinished">Iaith yr achos</translation>
    </message>
    <message>
        <source>As the defendant chose</source>
        <translation type="unfinished">Fel y dewisodd y diffynnydd</translation>
    </message>
    <message>
        <source>Offence code of the court</source>
        <translation type="unfinished">Cod trosedd y llys</translation>
    </message>
    <message>
        <source>Penalty notice that was not paid</source>
        <translation type="unfinished">Hysbysiad cosb na thalwyd</translation>
    </message>
    <message>
        <source>The charge in Welsh</source>
        <translation type="unfinished">Y cyhuddiad yn Gymraeg</translation>
    </message>
    <message>
        <source>The charge in English</source>
        <translation type="unfinished">Y cyhuddiad yn Saesneg</translation>
    </message>
    <message>
        <source>Proceedings are begun by a manager.</source>
        <translation type="unfinished">Rheolwr sy&apos;n dechrau achos.</translation>
    </message>
    <message>
        <source>The sessions charged, their counts and the wording are kept as they stand today.</source>
        <translation type="unfinished">Cedwir y sesiynau a gyhuddir, eu cyfrif a&apos;r geiriad fel y maent heddiw.</translation>
    </message>
    <message>
        <source>Begin proceedings</source>
        <translation type="unfinished">Dechrau achos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>As the defendant chose: {language}</source>
        <translation type="unfinished">Fel y dewisodd y diffynnydd: {language}</translation>
    </message>
    <message>
        <source>The defendant was not asked: Welsh and English</source>
        <translation type="unfinished">Ni ofynnwyd i&apos;r diffynnydd: Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>{school}, served {day}</source>
        <translation type="unfinished">{school}, cyflwynwyd {day}</translation>
    </message>
    <message>
        <source>No order on this parent stood in the period and is recorded as breached.</source>
        <translation type="unfinished">Nid oes gorchymyn ar y rhiant hwn a oedd yn sefyll yn y cyfnod ac a gofnodwyd fel un a dorrwyd.</translation>
    </message>
    <message>
        <source>Not met: {rule} ({source}). {wanted}</source>
        <translation type="unfinished">Heb ei fodloni: {rule} ({source}). {wanted}</translation>
    </message>
</context>
<context>
    <name>CourtPaperDialog</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papur</translation>
    </message>
    <message>
        <source>Papers of {number}</source>
        <translation type="unfinished">Papurau {number}</translation>
    </message>
</context>
<context>
    <name>CourtTab</name>
    <message>
        <source>1. Education supervision order</source>
        <translation type="unfinished">1. Gorchymyn goruchwylio addysg</translation>
    </message>
    <message>
        <source>&amp;Record that it was considered</source>
        <translation type="unfinished">&amp;Cofnodi iddo gael ei ystyried</translation>
    </message>
    <message>
        <source>2. Each parent heard</source>
        <translation type="unfinished">2. Gwrando ar bob rhiant</translation>
    </message>
    <message>
        <source>&amp;Invite a parent</source>
        <translation type="unfinished">&amp;Gwahodd rhiant</translation>
    </message>
    <message>
        <source>3. Two named people decide</source>
        <translation type="unfinished">3. Dau berson a enwir yn penderfynu</translation>
    </message>
    <message>
        <source>Put the two &amp;tests</source>
        <translation type="unfinished">Rhoi&apos;r ddau &amp;brawf</translation>
    </message>
    <message>
        <source>4. Proceedings</source>
        <translation type="unfinished">4. Achos llys</translation>
    </message>
    <message>
        <source>When a &amp;witness can come</source>
        <translation type="unfinished">Pryd y gall &amp;tyst ddod</translation>
    </message>
    <message>
        <source>5. Unused material</source>
        <translation type="unfinished">5. Deunydd nas defnyddiwyd</translation>
    </message>
    <message>
        <source>Open the &amp;schedule</source>
        <translation type="unfinished">Agor yr &amp;atodlen</translation>
    </message>
    <message>
        <source>Begin proceedings (needs a manager beside you)</source>
        <translation type="unfinished">Dechrau achos (mae angen rheolwr wrth eich ochr)</translation>
    </message>
    <message>
        <source>Each session and its last day</source>
        <translation type="unfinished">Pob sesiwn a&apos;i diwrnod olaf</translation>
    </message>
    <message>
        <source>Draft &amp;my statement</source>
        <translation type="unfinished">Drafftio &amp;fy natganiad</translation>
    </message>
    <message>
        <source>6. Statements and certificates</source>
        <translation type="unfinished">6. Datganiadau a thystysgrifau</translation>
    </message>
    <message>
        <source>7. Evidence bundle</source>
        <translation type="unfinished">7. Bwndel tystiolaeth</translation>
    </message>
    <message>
        <source>Open the &amp;bundle</source>
        <translation type="unfinished">Agor y &amp;bwndel</translation>
    </message>
    <message>
        <source>Every paper in its order, checked, for the court and to be served.</source>
        <translation type="unfinished">Pob papur yn ei drefn, wedi&apos;i wirio, i&apos;r llys ac i&apos;w gyflwyno.</translation>
    </message>
    <message>
        <source>Not recorded yet. No proceedings begin without it (Education Act 1996 s.447).</source>
        <translation type="unfinished">Heb ei gofnodi eto. Nid oes achos yn dechrau hebddo (Deddf Addysg 1996 a.447).</translation>
    </message>
    <message>
        <source>No parent was invited to be heard.</source>
        <translation type="unfinished">Ni wahoddwyd rhiant i gael ei glywed.</translation>
    </message>
    <message>
        <source>The two tests were not put to anybody.</source>
        <translation type="unfinished">Ni roddwyd y ddau brawf i neb.</translation>
    </message>
    <message>
        <source>No proceedings have begun.</source>
        <translation type="unfinished">Nid oes achos wedi dechrau.</translation>
    </message>
    <message>
        <source>{number} things are on file, of which {open} are not decided on.</source>
        <translation type="unfinished">Mae {number} peth ar ffeil, ac nid oes penderfyniad ar {open} ohonynt.</translation>
    </message>
    <message>
        <source>No statement is drafted.</source>
        <translation type="unfinished">Nid oes datganiad wedi&apos;i ddrafftio.</translation>
    </message>
    <message>
        <source>{day}: {outcome}</source>
        <translation type="unfinished">{day}: {outcome}</translation>
    </message>
    <message>
        <source>Considered by {name}</source>
        <translation type="unfinished">Ystyriwyd gan {name}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} hyd {last}</translation>
    </message>
    <message>
        <source>Evidence: {answer}, put by {name}</source>
        <translation type="unfinished">Tystiolaeth: {answer}, rhoddwyd gan {name}</translation>
    </message>
    <message>
        <source>Last day to begin: {day}</source>
        <translation type="unfinished">Diwrnod olaf i ddechrau: {day}</translation>
    </message>
    <message>
        <source>{decision}, {name}: {reasons}</source>
        <translation type="unfinished">{decision}, {name}: {reasons}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Penderfynu</translation>
    </message>
    <message>
        <source>Decide (needs another manager beside you)</source>
        <translation type="unfinished">Penderfynu (mae angen rheolwr arall wrth eich ochr)</translation>
    </message>
    <message>
        <source>Decide (needs a manager beside you)</source>
        <translation type="unfinished">Penderfynu (mae angen rheolwr wrth eich ochr)</translation>
    </message>
    <message>
        <source>Begin proceedings</source>
        <translation type="unfinished">Dechrau achos</translation>
    </message>
    <message>
        <source>{number}: {defendant}</source>
        <translation type="unfinished">{number}: {defendant}</translation>
    </message>
    <message>
        <source>{offence}; {count} sessions, {first} to {last}; {route}</source>
        <translation type="unfinished">{offence}; {count} sesiwn, {first} hyd {last}; {route}</translation>
    </message>
    <message>
        <source>{offence}; {first} to {last}; {route}</source>
        <translation type="unfinished">{offence}; {first} hyd {last}; {route}</translation>
    </message>
    <message>
        <source>Begun by {name}</source>
        <translation type="unfinished">Dechreuwyd gan {name}</translation>
    </message>
    <message>
        <source>Begun by {manager}, with {name}</source>
        <translation type="unfinished">Dechreuwyd gan {manager}, gyda {name}</translation>
    </message>
    <message>
        <source>Language of the proceedings: {language}</source>
        <translation type="unfinished">Iaith yr achos: {language}</translation>
    </message>
    <message>
        <source>Certificate of attendance {number}</source>
        <translation type="unfinished">Tystysgrif presenoldeb {number}</translation>
    </message>
    <message>
        <source>{school}, {first} to {last}; for {charge}</source>
        <translation type="unfinished">{school}, {first} hyd {last}; ar gyfer {charge}</translation>
    </message>
    <message>
        <source>Not signed yet by the head teacher, {name}.</source>
        <translation type="unfinished">Heb ei llofnodi eto gan y pennaeth, {name}.</translation>
    </message>
    <message>
        <source>Signed {day} by {name}.</source>
        <translation type="unfinished">Llofnodwyd {day} gan {name}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Papurau</translation>
    </message>
    <message>
        <source>List a hearing</source>
        <translation type="unfinished">Rhestru gwrandawiad</translation>
    </message>
    <message>
        <source>What came of the hearing</source>
        <translation type="unfinished">Beth ddaeth o&apos;r gwrandawiad</translation>
    </message>
    <message>
        <source>What came of the hearing on {day}</source>
        <translation type="unfinished">Beth ddaeth o&apos;r gwrandawiad ar {day}</translation>
    </message>
    <message>
        <source>Something here was wrong</source>
        <translation type="unfinished">Roedd rhywbeth yma&apos;n anghywir</translation>
    </message>
    <message>
        <source>Add the signed pages</source>
        <translation type="unfinished">Ychwanegu&apos;r tudalennau wedi&apos;u llofnodi</translation>
    </message>
    <message>
        <source>Signed pages: {title}</source>
        <translation type="unfinished">Tudalennau wedi&apos;u llofnodi: {title}</translation>
    </message>
    <message>
        <source>{name} can come {first} to {last}</source>
        <translation type="unfinished">Gall {name} ddod {first} hyd {last}</translation>
    </message>
    <message>
        <source>{name} cannot come {first} to {last}</source>
        <translation type="unfinished">Ni all {name} ddod {first} hyd {last}</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished">Tystion</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation type="unfinished">Fersiwn {number}, {day}</translation>
    </message>
    <message>
        <source>Change or issue it</source>
        <translation type="unfinished">Ei newid neu ei gyhoeddi</translation>
    </message>
    <message>
        <source>A draft: not issued to be signed yet.</source>
        <translation type="unfinished">Drafft: heb ei gyhoeddi i&apos;w lofnodi eto.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished">Dangos y papur</translation>
    </message>
    <message>
        <source>Issued as {number}; not signed yet.</source>
        <translation type="unfinished">Cyhoeddwyd fel {number}; heb ei lofnodi eto.</translation>
    </message>
    <message>
        <source>{number}, signed {day}.</source>
        <translation type="unfinished">{number}, llofnodwyd {day}.</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation type="unfinished">Sut y cyfrifir y diwrnodau</translation>
    </message>
    <message>
        <source>Head teacher&apos;s certificate</source>
        <translation type="unfinished">Tystysgrif y pennaeth</translation>
    </message>
    <message>
        <source>Head teacher&apos;s statement</source>
        <translation type="unfinished">Datganiad y pennaeth</translation>
    </message>
    <message>
        <source>School attendance order naming {school}, served {day}</source>
        <translation type="unfinished">Gorchymyn mynychu&apos;r ysgol yn enwi {school}, cyflwynwyd {day}</translation>
    </message>
    <message>
        <source>Certificate of attendance: {numbers}</source>
        <translation type="unfinished">Tystysgrif presenoldeb: {numbers}</translation>
    </message>
    <message>
        <source>The head teacher&apos;s certificate of attendance is not issued yet.</source>
        <translation type="unfinished">Nid yw tystysgrif presenoldeb y pennaeth wedi&apos;i chyhoeddi eto.</translation>
    </message>
    <message>
        <source>Statement of the head teacher, {witness}, for {charge}</source>
        <translation type="unfinished">Datganiad y pennaeth, {witness}, ar gyfer {charge}</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation type="unfinished">Yn Gymraeg</translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished">Yn Saesneg</translation>
    </message>
    <message>
        <source>It was signed</source>
        <translation type="unfinished">Llofnodwyd ef</translation>
    </message>
</context>
<context>
    <name>CourtWork</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
        <source>Write the reasons.</source>
        <translation type="unfinished">Ysgrifennwch y rhesymau.</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">Pwy yr ymgynghorwyd â nhw</translation>
    </message>
    <message>
        <source>Section 447 asks this before proceedings are begun. Nothing passes this gate without it.</source>
        <translation type="unfinished">Mae adran 447 yn gofyn am hyn cyn dechrau achos. Nid oes dim yn mynd heibio hebddo.</translation>
    </message>
    <message>
        <source>An education supervision order, considered</source>
        <translation type="unfinished">Gorchymyn goruchwylio addysg, wedi&apos;i ystyried</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">Iaith arall</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished">I beth</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation type="unfinished">Gwahoddwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Day of it, or to write by</source>
        <translation type="unfinished">Ei ddiwrnod, neu&apos;r diwrnod i ysgrifennu erbyn</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Appropriate adult</source>
        <translation type="unfinished">Oedolyn priodol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Invite a parent to be heard</source>
        <translation type="unfinished">Gwahodd rhiant i gael ei glywed</translation>
    </message>
    <message>
        <source>Nobody is interviewed once proceedings have begun.</source>
        <translation type="unfinished">Ni chaiff neb ei gyfweld ar ôl i achos ddechrau.</translation>
    </message>
    <message>
        <source>Keep the invitation</source>
        <translation type="unfinished">Cadw&apos;r gwahoddiad</translation>
    </message>
    <message>
        <source>The caution was given in these words</source>
        <translation type="unfinished">Rhoddwyd y rhybudd yn y geiriau hyn</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Caution in</source>
        <translation type="unfinished">Rhybudd yn</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>One person a line.</source>
        <translation type="unfinished">Un person i bob llinell.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>To be checked against Code C: {source}.</source>
        <translation type="unfinished">I&apos;w wirio yn erbyn Cod C: {source}.</translation>
    </message>
    <message>
        <source>What came of the invitation</source>
        <translation type="unfinished">Beth ddaeth o&apos;r gwahoddiad</translation>
    </message>
    <message>
        <source>Defendant</source>
        <translation type="unfinished">Diffynnydd</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished">Trosedd</translation>
    </message>
    <message>
        <source>Where education was provided</source>
        <translation type="unfinished">Lle darparwyd addysg</translation>
    </message>
    <message>
        <source>The place as it is called in the charge; a unit with a register by its name here.</source>
        <translation type="unfinished">Y man fel y&apos;i gelwir yn y cyhuddiad; uned â chofrestr wrth ei henw yma.</translation>
    </message>
    <message>
        <source>The place in Welsh</source>
        <translation type="unfinished">Y man yn Gymraeg</translation>
    </message>
    <message>
        <source>The parent had written notice of it on</source>
        <translation type="unfinished">Cafodd y rhiant hysbysiad ysgrifenedig ohoni ar</translation>
    </message>
    <message>
        <source>Time to begin proceedings</source>
        <translation type="unfinished">Amser i ddechrau achos</translation>
    </message>
    <message>
        <source>The evidence: a realistic prospect of conviction</source>
        <translation type="unfinished">Y dystiolaeth: rhagolwg realistig o euogfarn</translation>
    </message>
    <message>
        <source>What the evidence is</source>
        <translation type="unfinished">Beth yw&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Write what the evidence is.</source>
        <translation type="unfinished">Ysgrifennwch beth yw&apos;r dystiolaeth.</translation>
    </message>
    <message>
        <source>Each defendant and each offence apart. A second named person decides, who is a manager.</source>
        <translation type="unfinished">Pob diffynnydd a phob trosedd ar wahân. Ail berson a enwir sy&apos;n penderfynu, ac mae&apos;n rheolwr.</translation>
    </message>
    <message>
        <source>Put the two tests</source>
        <translation type="unfinished">Rhoi&apos;r ddau brawf</translation>
    </message>
    <message>
        <source>Put it to a manager</source>
        <translation type="unfinished">Ei roi i reolwr</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>The public interest</source>
        <translation type="unfinished">Budd y cyhoedd</translation>
    </message>
    <message>
        <source>The second person is a manager, who confirms it here.</source>
        <translation type="unfinished">Rheolwr yw&apos;r ail berson, sy&apos;n cadarnhau hynny yma.</translation>
    </message>
    <message>
        <source>{parent}: {offence}. Put by {name}. Last day to begin: {day}.</source>
        <translation type="unfinished">{parent}: {offence}. Rhoddwyd gan {name}. Diwrnod olaf i ddechrau: {day}.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Penderfynu</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation type="unfinished">Cadw&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>A manager stands behind what is taken back.</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl i&apos;r hyn a dynnir yn ôl.</translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished">Llys</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>In pounds.</source>
        <translation type="unfinished">Mewn punnoedd.</translation>
    </message>
    <message>
        <source>What happened in {number}</source>
        <translation type="unfinished">Beth ddigwyddodd yn {number}</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Pa un</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished">Gwrandawiad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Language of the hearing</source>
        <translation type="unfinished">Iaith y gwrandawiad</translation>
    </message>
    <message>
        <source>A hearing in {number}</source>
        <translation type="unfinished">Gwrandawiad yn {number}</translation>
    </message>
    <message>
        <source>List it</source>
        <translation type="unfinished">Ei restru</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">Pwy ddaeth</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished">Diwrnod nesaf</translation>
    </message>
    <message>
        <source>What came of the hearing</source>
        <translation type="unfinished">Beth ddaeth o&apos;r gwrandawiad</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation type="unfinished">Ni all ddod</translation>
    </message>
    <message>
        <source>Can come</source>
        <translation type="unfinished">Gall ddod</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished">Tyst</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation type="unfinished">Dywedwch pwy ydyw.</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished">Ar y diwrnodau hyn</translation>
    </message>
    <message>
        <source>When a witness can come</source>
        <translation type="unfinished">Pryd y gall tyst ddod</translation>
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
    <name>DaySheetDialog</name>
    <message>
        <source>Day sheet of {day}</source>
        <translation type="unfinished">Taflen y dydd, {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Cadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation type="unfinished">Cadw taflen y dydd</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished">Cadwyd fel {path}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>It names children: keep it with you and shred it. The audit says it was made; no copy is kept.</source>
        <translation type="unfinished">Mae&apos;n enwi plant: cadwch hi gyda chi a&apos;i rhwygo&apos;n fân. Mae&apos;r archwiliad yn nodi iddi gael ei gwneud; ni chedwir copi.</translation>
    </message>
</context>
<context>
    <name>DecideReferral</name>
    <message>
        <source>Officer of the case</source>
        <translation type="unfinished">Swyddog yr achos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>The referral is added to the open case {reference}.</source>
        <translation type="unfinished">Ychwanegir yr atgyfeiriad at yr achos agored {reference}.</translation>
    </message>
    <message>
        <source>A case is opened on the school’s reason, with the attendance as it stands.</source>
        <translation type="unfinished">Agorir achos ar sail rheswm yr ysgol, gyda’r presenoldeb fel y mae.</translation>
    </message>
    <message>
        <source>Accept the referral of {pupil}</source>
        <translation type="unfinished">Derbyn yr atgyfeiriad ynghylch {pupil}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished">&amp;Derbyn</translation>
    </message>
    <message>
        <source>In words of your own, said in the letter</source>
        <translation type="unfinished">Yn eich geiriau eich hun, a ddywedir yn y llythyr</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished">Iaith y llythyr</translation>
    </message>
    <message>
        <source>Missing: named in the letter</source>
        <translation type="unfinished">Ar goll: a enwir yn y llythyr</translation>
    </message>
    <message>
        <source>Return the referral of {pupil}</source>
        <translation type="unfinished">Dychwelyd yr atgyfeiriad ynghylch {pupil}</translation>
    </message>
    <message>
        <source>A letter to the school is made and kept; it names each reason and its rule.</source>
        <translation type="unfinished">Gwneir llythyr at yr ysgol a’i gadw; mae’n enwi pob rheswm a’i reol.</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation type="unfinished">Dych&amp;welyd</translation>
    </message>
    <message>
        <source>Ground for sharing</source>
        <translation type="unfinished">Sail dros rannu</translation>
    </message>
    <message>
        <source>Consent (whose, when), or the lawful ground.</source>
        <translation type="unfinished">Cydsyniad (pwy, pryd), neu’r sail gyfreithlon.</translation>
    </message>
    <message>
        <source>Say on which ground this is shared.</source>
        <translation type="unfinished">Dywedwch ar ba sail y rhennir hyn.</translation>
    </message>
    <message>
        <source>Pass the referral of {pupil} to the youth service</source>
        <translation type="unfinished">Trosglwyddo’r atgyfeiriad ynghylch {pupil} i’r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>A hand-off is recorded with the figures, and the school is told by letter.</source>
        <translation type="unfinished">Cofnodir trosglwyddiad gyda’r ffigurau, a dywedir wrth yr ysgol drwy lythyr.</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation type="unfinished">&amp;Trosglwyddo</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation type="unfinished">Pam y’i tynnir yn ôl</translation>
    </message>
    <message>
        <source>Say why the referral is withdrawn.</source>
        <translation type="unfinished">Dywedwch pam y tynnir yr atgyfeiriad yn ôl.</translation>
    </message>
    <message>
        <source>Withdraw the referral of {pupil}</source>
        <translation type="unfinished">Tynnu’n ôl yr atgyfeiriad ynghylch {pupil}</translation>
    </message>
    <message>
        <source>The school takes it back, or it was recorded by mistake. It stays to be seen.</source>
        <translation type="unfinished">Mae’r ysgol yn ei dynnu’n ôl, neu fe’i cofnodwyd drwy gamgymeriad. Mae’n aros i’w weld.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished">T&amp;ynnu’n ôl</translation>
    </message>
    <message>
        <source>Acknowledge the referral of {pupil}</source>
        <translation type="unfinished">Cydnabod yr atgyfeiriad ynghylch {pupil}</translation>
    </message>
    <message>
        <source>A letter to the school is made and kept.</source>
        <translation type="unfinished">Gwneir llythyr at yr ysgol a’i gadw.</translation>
    </message>
    <message>
        <source>&amp;Make the letter</source>
        <translation type="unfinished">&amp;Gwneud y llythyr</translation>
    </message>
    <message>
        <source>Why you decide otherwise than the rules propose</source>
        <translation type="unfinished">Pam yr ydych yn penderfynu’n wahanol i gynnig y rheolau</translation>
    </message>
    <message>
        <source>Say why you decide otherwise.</source>
        <translation type="unfinished">Dywedwch pam yr ydych yn penderfynu’n wahanol.</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Proposed: {officer}. {reasons}</source>
        <translation type="unfinished">Cynigir: {officer}. {reasons}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>School closed</source>
        <translation type="unfinished">Ysgol ar gau</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation type="unfinished">Diwrnod hyfforddiant</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation type="unfinished">wedi mynd heibio’i ddiwrnod</translation>
    </message>
    <message>
        <source>put off to this day</source>
        <translation type="unfinished">wedi’i ohirio i’r diwrnod hwn</translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished">wedi’i wneud</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">drosodd</translation>
    </message>
    <message>
        <source>School day</source>
        <translation type="unfinished">Diwrnod ysgol</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished">Penwythnos</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished">Gŵyl banc</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation type="unfinished">Gwyliau ysgol</translation>
    </message>
    <message>
        <source>All schools are closed</source>
        <translation type="unfinished">Mae pob ysgol ar gau</translation>
    </message>
    <message>
        <source>The terms are not known</source>
        <translation type="unfinished">Nid yw’r tymhorau’n hysbys</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation type="unfinished">Dydd Calan</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished">Dydd Gwener y Groglith</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation type="unfinished">Dydd Llun y Pasg</translation>
    </message>
    <message>
        <source>Early May</source>
        <translation type="unfinished">Dechrau Mai</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation type="unfinished">Gwanwyn</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished">Haf</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished">Dydd Nadolig</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation type="unfinished">Gŵyl San Steffan</translation>
    </message>
    <message>
        <source>Nothing stands on this day.</source>
        <translation type="unfinished">Nid oes dim ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished">1 cofnod</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished">{count} cofnod</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} hyd {last}</translation>
    </message>
</context>
<context>
    <name>DiaryPanel</name>
    <message>
        <source>Diary</source>
        <translation type="unfinished">Dyddiadur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished">&amp;Mis</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished">&amp;Wythnos</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar file…</source>
        <translation type="unfinished">&amp;Cadw fel ffeil galendr…</translation>
    </message>
    <message>
        <source>For Outlook or a telephone: days and hours, and nothing of a person.</source>
        <translation type="unfinished">Ar gyfer Outlook neu ffôn: diwrnodau ac oriau, a dim byd am berson.</translation>
    </message>
    <message>
        <source>Whose diary</source>
        <translation type="unfinished">Dyddiadur pwy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Arrow keys walk by day, Page Up and Page Down turn, Home goes to today, Enter opens.</source>
        <translation type="unfinished">Mae’r bysellau saeth yn symud fesul diwrnod, Page Up a Page Down yn troi, Home yn mynd i heddiw, ac Enter yn agor.</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished">Cadw fel ffeil galendr</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation type="unfinished">Ffeil galendr (*.ics)</translation>
    </message>
    <message>
        <source>Your own diary of these weeks was saved as {name}. It names nobody.</source>
        <translation type="unfinished">Cadwyd eich dyddiadur eich hun o’r wythnosau hyn fel {name}. Nid yw’n enwi neb.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation type="unfinished">Y mis blaenorol (Page Up)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation type="unfinished">Y mis nesaf (Page Down)</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation type="unfinished">Yr wythnos flaenorol (Page Up)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation type="unfinished">Yr wythnos nesaf (Page Down)</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Write a &amp;letter…</source>
        <translation type="unfinished">Ysgrifennu &amp;llythyr…</translation>
    </message>
    <message>
        <source>Evidence &amp;bundle…</source>
        <translation type="unfinished">&amp;Bwndel tystiolaeth…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation type="unfinished">Papurau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation type="unfinished">Pa ddogfennau</translation>
    </message>
</context>
<context>
    <name>DoubtDetail</name>
    <message>
        <source>Sessions behind the doubt</source>
        <translation type="unfinished">Sesiynau y tu ôl i’r amheuaeth</translation>
    </message>
    <message>
        <source>The sessions drawn as a register; the table below says the same</source>
        <translation type="unfinished">Y sesiynau wedi’u darlunio fel cofrestr; mae’r tabl isod yn dweud yr un peth</translation>
    </message>
</context>
<context>
    <name>DoubtTree</name>
    <message>
        <source>Doubt</source>
        <translation type="unfinished">Amheuaeth</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Doubts by rule</source>
        <translation type="unfinished">Amheuon fesul rheol</translation>
    </message>
    <message>
        <source>{rule} ({count}) · {weight}</source>
        <translation type="unfinished">{rule} ({count}) · {weight}</translation>
    </message>
</context>
<context>
    <name>DoubtsTab</name>
    <message>
        <source>Only those still &amp;open</source>
        <translation type="unfinished">Dim ond y rhai sy’n a&amp;gored o hyd</translation>
    </message>
    <message>
        <source>The rules raised no doubt</source>
        <translation type="unfinished">Ni chododd y rheolau unrhyw amheuaeth</translation>
    </message>
    <message>
        <source>Nothing in these days asks for an answer. Missing marks, where there are any, are told above.</source>
        <translation type="unfinished">Nid oes dim yn y dyddiau hyn yn gofyn am ateb. Dangosir marciau ar goll, os oes rhai, uchod.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Visit or contact</source>
        <translation type="unfinished">Ymweliad neu gyswllt</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation type="unfinished">Gwaith grŵp</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Achos newydd</translation>
    </message>
    <message>
        <source>Referral from a school</source>
        <translation type="unfinished">Atgyfeiriad gan ysgol</translation>
    </message>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished">Pryder diogelu</translation>
    </message>
    <message>
        <source>Step of a safeguarding concern</source>
        <translation type="unfinished">Cam mewn pryder diogelu</translation>
    </message>
    <message>
        <source>Referral to children’s services</source>
        <translation type="unfinished">Atgyfeiriad at wasanaethau plant</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation type="unfinished">Ymweliad wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished">Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation type="unfinished">Trosglwyddiad i wasanaeth arall</translation>
    </message>
    <message>
        <source>Hand-over of cases</source>
        <translation type="unfinished">Trosglwyddo achosion</translation>
    </message>
    <message>
        <source>Merge of two records</source>
        <translation type="unfinished">Cyfuno dau gofnod</translation>
    </message>
    <message>
        <source>Warning or penalty notice</source>
        <translation type="unfinished">Rhybudd neu hysbysiad cosb</translation>
    </message>
    <message>
        <source>The way to court</source>
        <translation type="unfinished">Y ffordd i&apos;r llys</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation type="unfinished">Llythyrau at lawer</translation>
    </message>
    <message>
        <source>How letters went out</source>
        <translation type="unfinished">Sut yr aeth llythyrau allan</translation>
    </message>
    <message>
        <source>Visit to a school</source>
        <translation type="unfinished">Ymweliad ag ysgol</translation>
    </message>
    <message>
        <source>Ready-made text</source>
        <translation type="unfinished">Testun parod</translation>
    </message>
    <message>
        <source>Register on paper</source>
        <translation type="unfinished">Cofrestr ar bapur</translation>
    </message>
    <message>
        <source>Facts of a person</source>
        <translation type="unfinished">Ffeithiau am berson</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation type="unfinished">Ffurflen arall</translation>
    </message>
    <message>
        <source>Moved aside for another window</source>
        <translation type="unfinished">Symudwyd o’r neilltu ar gyfer ffenestr arall</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation type="unfinished">Fel y’i gadawyd gennych</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Cadwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation type="unfinished">Heb ei gymeradwyo eto</translation>
    </message>
    <message>
        <source>What you typed on this machine and have not signed off or saved. Nobody else sees it.</source>
        <translation type="unfinished">Yr hyn a deipiwyd gennych ar y peiriant hwn ac nad yw wedi’i gymeradwyo na’i gadw. Nid oes neb arall yn ei weld.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished">Yr hyn a deipiwyd</translation>
    </message>
    <message>
        <source>Forms that are not signed off or saved yet</source>
        <translation type="unfinished">Ffurflenni sydd heb eu cymeradwyo na’u cadw eto</translation>
    </message>
    <message>
        <source>Go on where it was left</source>
        <translation type="unfinished">Mynd ymlaen o’r lle y’i gadawyd</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation type="unfinished">Nid oes dim ar agor</translation>
    </message>
    <message>
        <source>Everything you typed is signed off or saved.</source>
        <translation type="unfinished">Mae popeth a deipiwyd gennych wedi’i gymeradwyo neu ei gadw.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{count} of {total} sessions can still be charged, the first until {day}</source>
        <translation type="unfinished">Gellir cyhuddo ar sail {count} o {total} sesiwn o hyd, y gyntaf hyd {day}</translation>
    </message>
    <message>
        <source>{count} of {total} sessions can still be charged; the last day was {day}</source>
        <translation type="unfinished">Gellir cyhuddo ar sail {count} o {total} sesiwn o hyd; y diwrnod olaf oedd {day}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished">{count} o {total}</translation>
    </message>
    <message>
        <source>{count} logged</source>
        <translation type="unfinished">Cofnodwyd {count}</translation>
    </message>
    <message>
        <source>{count} this school year</source>
        <translation type="unfinished">{count} y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>No sessions this school year</source>
        <translation type="unfinished">Dim sesiwn y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>{attendance} %, the threshold is {threshold} %</source>
        <translation type="unfinished">{attendance} %, y trothwy yw {threshold} %</translation>
    </message>
    <message>
        <source>Every unauthorised session is answered for by a paid notice</source>
        <translation type="unfinished">Mae hysbysiad a dalwyd yn ateb dros bob sesiwn anawdurdodedig</translation>
    </message>
    <message>
        <source>No unauthorised session this school year or the last</source>
        <translation type="unfinished">Dim sesiwn anawdurdodedig y flwyddyn ysgol hon na&apos;r un ddiwethaf</translation>
    </message>
    <message>
        <source>{count} of {total} sessions can still be charged</source>
        <translation type="unfinished">Gellir cyhuddo ar sail {count} o {total} sesiwn o hyd</translation>
    </message>
    <message>
        <source>{number}: accepted incomplete</source>
        <translation type="unfinished">{number}: derbyniwyd yn anghyflawn</translation>
    </message>
    <message>
        <source>Plan of {day}: not every parent has answered</source>
        <translation type="unfinished">Cynllun {day}: nid yw pob rhiant wedi ateb</translation>
    </message>
    <message>
        <source>no receipt recorded yet</source>
        <translation type="unfinished">nid oes derbyniad wedi&apos;i gofnodi eto</translation>
    </message>
    <message>
        <source>the lower amount may be paid</source>
        <translation type="unfinished">gellir talu&apos;r swm is</translation>
    </message>
    <message>
        <source>the higher amount may be paid</source>
        <translation type="unfinished">gellir talu&apos;r swm uwch</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">wedi&apos;i dalu</translation>
    </message>
    <message>
        <source>not paid in time: prosecute or withdraw</source>
        <translation type="unfinished">heb ei dalu mewn pryd: erlyn neu dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>not paid: it goes to court</source>
        <translation type="unfinished">heb ei dalu: mae&apos;n mynd i&apos;r llys</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">wedi&apos;i dynnu&apos;n ôl</translation>
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
    <name>FamilyCards</name>
    <message>
        <source>This child</source>
        <translation type="unfinished">Y plentyn hwn</translation>
    </message>
    <message>
        <source>At no school that we know</source>
        <translation type="unfinished">Ddim mewn ysgol sy&apos;n hysbys i ni</translation>
    </message>
    <message>
        <source>{born} ({age} years old)</source>
        <translation type="unfinished">{born} ({age} oed)</translation>
    </message>
    <message>
        <source>Is also recorded as a pupil</source>
        <translation type="unfinished">Cofnodir hefyd fel disgybl</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished">Iaith: {language}</translation>
    </message>
    <message>
        <source>{value} (may be served here)</source>
        <translation type="unfinished">{value} (gellir cyflwyno papurau yma)</translation>
    </message>
    <message>
        <source>{need}: {note}</source>
        <translation type="unfinished">{need}: {note}</translation>
    </message>
    <message>
        <source>Add who lives there</source>
        <translation type="unfinished">Ychwanegu pwy sy&apos;n byw yno</translation>
    </message>
    <message>
        <source>Somebody does not live there</source>
        <translation type="unfinished">Nid yw rhywun yn byw yno</translation>
    </message>
    <message>
        <source>Correct the name or address</source>
        <translation type="unfinished">Cywiro&apos;r enw neu&apos;r cyfeiriad</translation>
    </message>
    <message>
        <source>Case {reference} closed on {day}</source>
        <translation type="unfinished">Caewyd achos {reference} ar {day}</translation>
    </message>
    <message>
        <source>Open case {reference}: {stage} · {officer}</source>
        <translation type="unfinished">Achos agored {reference}: {stage} · {officer}</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation type="unfinished">Agor tudalen {name}</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished">Agor y dudalen</translation>
    </message>
    <message>
        <source>Open the case {reference}</source>
        <translation type="unfinished">Agor yr achos {reference}</translation>
    </message>
    <message>
        <source>No sessions this school year</source>
        <translation type="unfinished">Dim sesiwn y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>{percent} attendance this school year: {attended} of {possible} sessions</source>
        <translation type="unfinished">Presenoldeb {percent} y flwyddyn ysgol hon: {attended} o {possible} sesiwn</translation>
    </message>
    <message>
        <source>{count} without a mark</source>
        <translation type="unfinished">{count} heb farc</translation>
    </message>
    <message>
        <source>has parental responsibility</source>
        <translation type="unfinished">â chyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>has no parental responsibility</source>
        <translation type="unfinished">heb gyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>parental responsibility not known</source>
        <translation type="unfinished">cyfrifoldeb rhiant ddim yn hysbys</translation>
    </message>
    <message>
        <source>has care</source>
        <translation type="unfinished">â gofal</translation>
    </message>
    <message>
        <source>has no care</source>
        <translation type="unfinished">heb ofal</translation>
    </message>
    <message>
        <source>the child lives with them</source>
        <translation type="unfinished">mae&apos;r plentyn yn byw gyda nhw</translation>
    </message>
    <message>
        <source>the child does not live with them</source>
        <translation type="unfinished">nid yw&apos;r plentyn yn byw gyda nhw</translation>
    </message>
    <message>
        <source>contact {number}</source>
        <translation type="unfinished">cyswllt {number}</translation>
    </message>
    <message>
        <source>{child}: {what}</source>
        <translation type="unfinished">{child}: {what}</translation>
    </message>
    <message>
        <source>To {name}: {what}</source>
        <translation type="unfinished">I {name}: {what}</translation>
    </message>
    <message>
        <source>Same parent</source>
        <translation type="unfinished">Yr un rhiant</translation>
    </message>
    <message>
        <source>Lives in the same home</source>
        <translation type="unfinished">Yn byw yn yr un cartref</translation>
    </message>
    <message>
        <source>Of the family</source>
        <translation type="unfinished">O&apos;r teulu</translation>
    </message>
    <message>
        <source>Warning: {words}</source>
        <translation type="unfinished">Rhybudd: {words}</translation>
    </message>
    <message>
        <source>Say when it ended</source>
        <translation type="unfinished">Dweud pryd y daeth i ben</translation>
    </message>
    <message>
        <source>It was never so</source>
        <translation type="unfinished">Ni fu erioed felly</translation>
    </message>
</context>
<context>
    <name>FamilyDrawing</name>
    <message>
        <source>Print the &amp;drawing…</source>
        <translation type="unfinished">Argraffu&apos;r &amp;darlun…</translation>
    </message>
    <message>
        <source>Nobody to draw yet</source>
        <translation type="unfinished">Neb i&apos;w ddarlunio eto</translation>
    </message>
    <message>
        <source>Parents, brothers and sisters will stand here.</source>
        <translation type="unfinished">Bydd rhieni, brodyr a chwiorydd yn sefyll yma.</translation>
    </message>
</context>
<context>
    <name>FamilyMode</name>
    <message>
        <source>Also for</source>
        <translation type="unfinished">Hefyd ar gyfer</translation>
    </message>
    <message>
        <source>Written once for all who are ticked. Each child’s record gets the words for all and its own part.</source>
        <translation type="unfinished">Fe’i hysgrifennir unwaith ar gyfer pawb sydd wedi’u ticio. Mae cofnod pob plentyn yn cael y geiriau ar gyfer pawb a’i ran ei hun.</translation>
    </message>
</context>
<context>
    <name>FamilyPages</name>
    <message>
        <source>Family drawing</source>
        <translation type="unfinished">Darlun o&apos;r teulu</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Iaith y papur</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Cadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
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
    <name>FamilyPeople</name>
    <message>
        <source>Children of the family</source>
        <translation type="unfinished">Plant y teulu</translation>
    </message>
    <message>
        <source>Relatives and others</source>
        <translation type="unfinished">Perthnasau ac eraill</translation>
    </message>
    <message>
        <source>Add a &amp;relationship</source>
        <translation type="unfinished">Ychwanegu &amp;perthynas</translation>
    </message>
    <message>
        <source>Add &amp;somebody new</source>
        <translation type="unfinished">Ychwanegu rhywun ne&amp;wydd</translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished">Aelwydydd</translation>
    </message>
    <message>
        <source>Add a &amp;household</source>
        <translation type="unfinished">Ychwanegu &amp;aelwyd</translation>
    </message>
    <message>
        <source>No brother or sister is recorded.</source>
        <translation type="unfinished">Ni chofnodir brawd na chwaer.</translation>
    </message>
    <message>
        <source>Nobody is recorded beside parents and children.</source>
        <translation type="unfinished">Ni chofnodir neb heblaw rhieni a phlant.</translation>
    </message>
    <message>
        <source>It is not recorded who lives with whom.</source>
        <translation type="unfinished">Ni chofnodir pwy sy&apos;n byw gyda phwy.</translation>
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
        <source>List</source>
        <translation type="unfinished">Rhestr</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Show the family as</source>
        <translation type="unfinished">Dangos y teulu fel</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished">Rhieni</translation>
    </message>
    <message>
        <source>Warning: {words}</source>
        <translation type="unfinished">Rhybudd: {words}</translation>
    </message>
    <message>
        <source>May be served in writing at {value}</source>
        <translation type="unfinished">Gellir cyflwyno papurau yn {value}</translation>
    </message>
    <message>
        <source>Needs an interpreter: {language}</source>
        <translation type="unfinished">Mae angen cyfieithydd ar y pryd: {language}</translation>
    </message>
    <message>
        <source>Record the language</source>
        <translation type="unfinished">Cofnodi’r iaith</translation>
    </message>
    <message>
        <source>Record the language of {name}</source>
        <translation type="unfinished">Cofnodi iaith {name}</translation>
    </message>
    <message>
        <source>Add a number or e-mail</source>
        <translation type="unfinished">Ychwanegu rhif neu e-bost</translation>
    </message>
    <message>
        <source>Add a number or e-mail of {name}</source>
        <translation type="unfinished">Ychwanegu rhif neu e-bost {name}</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished">Ychwanegu cyfeiriad</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation type="unfinished">Ychwanegu cyfeiriad {name}</translation>
    </message>
    <message>
        <source>Add a warning</source>
        <translation type="unfinished">Ychwanegu rhybudd</translation>
    </message>
    <message>
        <source>Add a warning about {name}</source>
        <translation type="unfinished">Ychwanegu rhybudd am {name}</translation>
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
    <name>FaultsDialog</name>
    <message>
        <source>Faults of the file</source>
        <translation type="unfinished">Namau’r ffeil</translation>
    </message>
    <message>
        <source>The file cannot go in</source>
        <translation type="unfinished">Ni all y ffeil ddod i mewn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>{file} cannot go in; nothing was changed.</source>
        <translation type="unfinished">Ni all {file} ddod i mewn; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Llinell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Maes</translation>
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
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Attendance &amp;report</source>
        <translation type="unfinished">Adroddiad p&amp;resenoldeb</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished">Absenoldeb</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished">Patrymau</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished">Bregusrwydd</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
        <source>Band flow</source>
        <translation type="unfinished">Llif rhwng bandiau</translation>
    </message>
    <message>
        <source>What lies behind the figure</source>
        <translation type="unfinished">Beth sydd y tu ôl i’r ffigur</translation>
    </message>
    <message>
        <source>No register has gone in yet</source>
        <translation type="unfinished">Nid oes cofrestr wedi dod i mewn eto</translation>
    </message>
    <message>
        <source>The county’s attendance will stand here as soon as a school’s register is imported.</source>
        <translation type="unfinished">Bydd presenoldeb y sir yma cyn gynted ag y bydd cofrestr ysgol wedi’i mewnforio.</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>The table is saved as {path}.</source>
        <translation type="unfinished">Mae’r tabl wedi’i gadw fel {path}.</translation>
    </message>
    <message>
        <source>The profiles are kept as “{title}”.</source>
        <translation type="unfinished">Mae’r proffiliau wedi’u cadw fel “{title}”.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Attendance as the school wrote it and by the marks held</source>
        <translation type="unfinished">Presenoldeb fel yr ysgrifennodd yr ysgol ef ac yn ôl y marciau a gedwir</translation>
    </message>
    <message>
        <source>The school states no period.</source>
        <translation type="unfinished">Nid yw’r ysgol yn nodi cyfnod.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} hyd {last}</translation>
    </message>
    <message>
        <source>The marks held are counted once the pupil is chosen.</source>
        <translation type="unfinished">Cyfrifir y marciau a gedwir ar ôl dewis y disgybl.</translation>
    </message>
    <message>
        <source>No marks are held for this pupil and period. Import the school’s register to check the figures.</source>
        <translation type="unfinished">Ni chedwir marciau ar gyfer y disgybl a’r cyfnod hwn. Mewnforiwch gofrestr yr ysgol i wirio’r ffigurau.</translation>
    </message>
    <message>
        <source>By the marks of {school}.</source>
        <translation type="unfinished">Yn ôl marciau {school}.</translation>
    </message>
    <message>
        <source>By the marks of every school that the pupil was at.</source>
        <translation type="unfinished">Yn ôl marciau pob ysgol y bu’r disgybl ynddi.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
        <source>School wrote</source>
        <translation type="unfinished">Yr ysgol</translation>
    </message>
    <message>
        <source>Marks held</source>
        <translation type="unfinished">Y marciau</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished">Yn wahanol</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Register files ({kinds});;All files (*)</source>
        <translation type="unfinished">Ffeiliau cofrestr ({kinds});;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose registers</source>
        <translation type="unfinished">Dewis cofrestri</translation>
    </message>
    <message>
        <source>Choose a folder of registers</source>
        <translation type="unfinished">Dewis ffolder o gofrestri</translation>
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
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation type="unfinished">Ffeiliau CSV (*.csv);;Ffeiliau JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Address lists (*.ods *.xlsx *.csv);;All files (*)</source>
        <translation type="unfinished">Rhestrau cyfeiriadau (*.ods *.xlsx *.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose the address list</source>
        <translation type="unfinished">Dewis y rhestr gyfeiriadau</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {gone} no longer in the list, {same} the same.</source>
        <translation type="unfinished">{new} newydd, {changed} wedi newid, {gone} heb fod yn y rhestr mwyach, {same} yr un fath.</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished">Ddim yn y rhestr</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Beth fyddai&apos;n newid</translation>
    </message>
    <message>
        <source>Record the schools that are not in the list as closed today</source>
        <translation type="unfinished">Cofnodi bod yr ysgolion nad ydynt yn y rhestr wedi cau heddiw</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished">&amp;Cymryd i mewn</translation>
    </message>
    <message>
        <source>Calendars (*.csv *.ics);;All files (*)</source>
        <translation type="unfinished">Calendrau (*.csv *.ics);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation type="unfinished">Dewis calendr</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished">Llinell {line}</translation>
    </message>
    <message>
        <source>The file cannot go in: {count} lines have to be put right. Nothing was changed.</source>
        <translation type="unfinished">Ni all y ffeil fynd i mewn: rhaid cywiro {count} llinell. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>{terms} terms and {days} closed days are new; {same} are held already.</source>
        <translation type="unfinished">Mae {terms} tymor a {days} cyfnod ar gau yn newydd; cedwir {same} eisoes.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation type="unfinished">Cadw&apos;r gofrestr</translation>
    </message>
    <message>
        <source>One row a session. Pupils whose whereabouts are protected are left out.</source>
        <translation type="unfinished">Un rhes i bob sesiwn. Hepgorir disgyblion y mae eu lleoliad wedi&apos;i ddiogelu.</translation>
    </message>
    <message>
        <source>Register of {name}</source>
        <translation type="unfinished">Cofrestr {name}</translation>
    </message>
    <message>
        <source>&amp;Choose where</source>
        <translation type="unfinished">&amp;Dewis ble</translation>
    </message>
    <message>
        <source>UPN of the pupil</source>
        <translation type="unfinished">UPN y disgybl</translation>
    </message>
    <message>
        <source>Write the UPN.</source>
        <translation type="unfinished">Ysgrifennwch yr UPN.</translation>
    </message>
    <message>
        <source>School that gets it</source>
        <translation type="unfinished">Yr ysgol sy&apos;n ei chael</translation>
    </message>
    <message>
        <source>Its number; empty where it is not known.</source>
        <translation type="unfinished">Ei rhif; gwag os nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Save the transfer file</source>
        <translation type="unfinished">Cadw&apos;r ffeil drosglwyddo</translation>
    </message>
    <message>
        <source>Transfer files (*.xml)</source>
        <translation type="unfinished">Ffeiliau trosglwyddo (*.xml)</translation>
    </message>
    <message>
        <source>Everything that is held of the pupil. Protected addresses are left out.</source>
        <translation type="unfinished">Popeth a gedwir am y disgybl. Hepgorir cyfeiriadau a ddiogelir.</translation>
    </message>
    <message>
        <source>Transfer file of a pupil</source>
        <translation type="unfinished">Ffeil drosglwyddo disgybl</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation type="unfinished">Tablau (*.csv *.xlsx *.ods);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose the school&apos;s figures</source>
        <translation type="unfinished">Dewis ffigurau&apos;r ysgol</translation>
    </message>
    <message>
        <source>A file with UPN and possible, attended, authorised or unauthorised sessions.</source>
        <translation type="unfinished">Ffeil ag UPN a sesiynau posibl, a fynychwyd, ag awdurdod neu heb awdurdod.</translation>
    </message>
    <message>
        <source>Own figures of {name}</source>
        <translation type="unfinished">Ffigurau {name} ei hun</translation>
    </message>
    <message>
        <source>&amp;Choose the file</source>
        <translation type="unfinished">&amp;Dewis y ffeil</translation>
    </message>
    <message>
        <source>{agreed} of {rows} pupils agree; {missing} sessions of them have no mark here.</source>
        <translation type="unfinished">Mae {agreed} o {rows} disgybl yn cytuno; nid oes marc yma i {missing} o&apos;u sesiynau.</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
        <source>File and marks</source>
        <translation type="unfinished">Y ffeil a&apos;r marciau</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod olaf.</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is taken in whole or not at all.</source>
        <translation type="unfinished">Gollyngwch un ffeil ar y tro: derbynnir pob un yn gyfan neu ddim o gwbl.</translation>
    </message>
    <message>
        <source>The blank form was saved as {file}.</source>
        <translation type="unfinished">Cadwyd y ffurflen wag fel {file}.</translation>
    </message>
    <message>
        <source>{file}: taken in {added}, held already {same}.</source>
        <translation type="unfinished">{file}: derbyniwyd {added}, eisoes yn cael eu cadw {same}.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
</context>
<context>
    <name>FilterPage</name>
    <message>
        <source>Name, school, number, reference, officer</source>
        <translation type="unfinished">Enw, ysgol, rhif, cyfeirnod, swyddog</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation type="unfinished">Dangos dim ond llinellau â&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation type="unfinished">Gwaith pwy</translation>
    </message>
    <message>
        <source>Show only this school</source>
        <translation type="unfinished">Dangos yr ysgol hon yn unig</translation>
    </message>
    <message>
        <source>Show only this school year</source>
        <translation type="unfinished">Dangos y flwyddyn ysgol hon yn unig</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation type="unfinished">{state}: {count}</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation type="unfinished">Nid oes dim fel yna</translation>
    </message>
    <message>
        <source>No line has all of what is typed and chosen above.</source>
        <translation type="unfinished">Nid oes gan yr un llinell bopeth a deipiwyd ac a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation type="unfinished">Pob ysgol</translation>
    </message>
    <message>
        <source>All school years</source>
        <translation type="unfinished">Pob blwyddyn ysgol</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Name, UPN, case reference, address, school or words of a note</source>
        <translation type="unfinished">Enw, UPN, cyfeirnod achos, cyfeiriad, ysgol neu eiriau nodyn</translation>
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
    <message>
        <source>note of a contact</source>
        <translation type="unfinished">nodyn o gyswllt</translation>
    </message>
    <message>
        <source>addition to a note</source>
        <translation type="unfinished">ychwanegiad at nodyn</translation>
    </message>
    <message>
        <source>note of a session</source>
        <translation type="unfinished">nodyn o sesiwn</translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished">cynllun</translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished">tasg</translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished">atgyfeiriad</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished">ffeil atodedig</translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished">pryder</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation type="unfinished">trosglwyddiad</translation>
    </message>
    <message>
        <source>handover</source>
        <translation type="unfinished">trosglwyddo achos</translation>
    </message>
    <message>
        <source>planned visit</source>
        <translation type="unfinished">ymweliad wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished">nodyn</translation>
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
    <name>FlowTab</name>
    <message>
        <source>Pupils by band, half-term by half-term</source>
        <translation type="unfinished">Disgyblion fesul band, o hanner tymor i hanner tymor</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Attach from a folder</source>
        <translation type="unfinished">Atodi o ffolder</translation>
    </message>
    <message>
        <source>Files of the folder, the newest first</source>
        <translation type="unfinished">Ffeiliau’r ffolder, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Attach what is ticked</source>
        <translation type="unfinished">Atodi’r hyn a diciwyd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Tick the files that belong to this case; the newest stand first. Nothing is changed in the folder.</source>
        <translation type="unfinished">Ticiwch y ffeiliau sy’n perthyn i’r achos hwn; mae’r diweddaraf yn gyntaf. Ni newidir dim yn y ffolder.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation type="unfinished">Nid oes ffeil yn y ffolder hwn.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Write the time, for example 09:30.</source>
        <translation type="unfinished">Ysgrifennwch yr amser, er enghraifft 09:30.</translation>
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
    <message>
        <source>Go to the plan</source>
        <translation type="unfinished">Mynd i&apos;r cynllun</translation>
    </message>
    <message>
        <source>Go to warnings and notices</source>
        <translation type="unfinished">Mynd at rybuddion a hysbysiadau</translation>
    </message>
    <message>
        <source>Go to court</source>
        <translation type="unfinished">Mynd at y llys</translation>
    </message>
</context>
<context>
    <name>GoInView</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">a {count} arall</translation>
    </message>
    <message>
        <source>New marks: {new}. Changed marks: {changed}. The same as held: {same}. New pupils: {pupils}.</source>
        <translation type="unfinished">Marciau newydd: {new}. Marciau a newidiwyd: {changed}. Yr un fath â’r rhai a gedwir: {same}. Disgyblion newydd: {pupils}.</translation>
    </message>
    <message>
        <source>It cannot go in as it is. Tick what you accept, or put the register aside.</source>
        <translation type="unfinished">Ni all fynd i mewn fel y mae. Ticiwch yr hyn yr ydych yn ei dderbyn, neu rhowch y gofrestr o’r neilltu.</translation>
    </message>
    <message>
        <source>It can go in. It changes marks that are held: each keeps its original.</source>
        <translation type="unfinished">Gall fynd i mewn. Mae’n newid marciau a gedwir: mae pob un yn cadw’r gwreiddiol.</translation>
    </message>
    <message>
        <source>Accept marks on {day}: the school was open.</source>
        <translation type="unfinished">Derbyn marciau ar {day}: roedd yr ysgol ar agor.</translation>
    </message>
    <message>
        <source>The pupil is back: these marks begin another stay at the school.</source>
        <translation type="unfinished">Mae’r disgybl yn ôl: mae’r marciau hyn yn dechrau cyfnod arall yn yr ysgol.</translation>
    </message>
    <message>
        <source>The register is the right one.</source>
        <translation type="unfinished">Dyma’r gofrestr gywir.</translation>
    </message>
</context>
<context>
    <name>GroupWorkPanel</name>
    <message>
        <source>Group work and sweeps</source>
        <translation type="unfinished">Gwaith grŵp a chyrchoedd</translation>
    </message>
    <message>
        <source>Write a session up</source>
        <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>Write a session up (Ctrl+Shift+N)</source>
        <translation type="unfinished">Cofnodi sesiwn (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation type="unfinished">Sesiynau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Register of the session</source>
        <translation type="unfinished">Cofrestr y sesiwn</translation>
    </message>
    <message>
        <source>In every child’s copy</source>
        <translation type="unfinished">Yng nghopi pob plentyn</translation>
    </message>
    <message>
        <source>Note of the whole session, in no child’s copy</source>
        <translation type="unfinished">Nodyn am y sesiwn gyfan, heb fod yng nghopi unrhyw blentyn</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished">Dim sesiwn eto</translation>
    </message>
    <message>
        <source>Group work and truancy sweeps are written up here once, with a register of who was there.</source>
        <translation type="unfinished">Cofnodir gwaith grŵp a chyrchoedd triwantiaeth yma unwaith, gyda chofrestr o bwy oedd yno.</translation>
    </message>
    <message>
        <source>{started} to {ended}</source>
        <translation type="unfinished">{started} tan {ended}</translation>
    </message>
    <message>
        <source>Signed off by {name}</source>
        <translation type="unfinished">Cymeradwywyd gan {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation type="unfinished">Yn y gofrestr</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished">Beth oedd y sesiwn</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Plentyn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished">dim un ar agor</translation>
    </message>
    <message>
        <source>Written of the child</source>
        <translation type="unfinished">Ysgrifennwyd am y plentyn</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Group by</source>
        <translation type="unfinished">Grwpio yn ôl</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Nobody has a mark in this period for what is chosen above.</source>
        <translation type="unfinished">Nid oes gan neb farc yn y cyfnod hwn ar gyfer yr hyn a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Pupils by band: {bands}. Places are made from the rounded figures.</source>
        <translation type="unfinished">Disgyblion fesul band: {bands}. Pennir y safleoedd o’r ffigurau wedi’u talgrynnu.</translation>
    </message>
    <message>
        <source>A pupil can be in several groups; each counts on its days of membership.</source>
        <translation type="unfinished">Gall disgybl fod mewn sawl grŵp; mae pob un yn cyfrif ar ei ddiwrnodau aelodaeth.</translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>Ctrl+J: ready-made texts. Ctrl+Shift+Enter: write large.</source>
        <translation type="unfinished">Ctrl+J: testunau parod. Ctrl+Shift+Enter: ysgrifennu’n fawr.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Officer who takes over</source>
        <translation type="unfinished">Swyddog sy&apos;n cymryd drosodd</translation>
    </message>
    <message>
        <source>Note for that officer</source>
        <translation type="unfinished">Nodyn i&apos;r swyddog hwnnw</translation>
    </message>
    <message>
        <source>What was promised, what is due, who is best rung and when. It stays in the case.</source>
        <translation type="unfinished">Beth a addawyd, beth sydd i&apos;w wneud, pwy sydd orau i&apos;w ffonio a phryd. Mae&apos;n aros yn yr achos.</translation>
    </message>
    <message>
        <source>Write what the officer who takes over has to know.</source>
        <translation type="unfinished">Ysgrifennwch yr hyn y mae&apos;n rhaid i&apos;r swyddog sy&apos;n cymryd drosodd ei wybod.</translation>
    </message>
    <message>
        <source>Day of the hand-over</source>
        <translation type="unfinished">Diwrnod y trosglwyddo</translation>
    </message>
    <message>
        <source>Hand over 1 case</source>
        <translation type="unfinished">Trosglwyddo 1 achos</translation>
    </message>
    <message>
        <source>Hand over {count} cases</source>
        <translation type="unfinished">Trosglwyddo {count} achos</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished">&amp;Trosglwyddo</translation>
    </message>
    <message>
        <source>{reference} was handed over to {officer}.</source>
        <translation type="unfinished">Trosglwyddwyd {reference} i {officer}.</translation>
    </message>
    <message>
        <source>{count} cases were handed over to {officer}.</source>
        <translation type="unfinished">Trosglwyddwyd {count} achos i {officer}.</translation>
    </message>
    <message>
        <source>The visit of {day} on {reference} stays with {officer}.</source>
        <translation type="unfinished">Mae&apos;r ymweliad ar {day} ar gyfer {reference} yn aros gyda {officer}.</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation type="unfinished">{named} a {count} arall</translation>
    </message>
</context>
<context>
    <name>HandoffSection</name>
    <message>
        <source>The pupil has not been handed to another service.</source>
        <translation type="unfinished">Nid yw&apos;r disgybl wedi&apos;i drosglwyddo i wasanaeth arall.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation type="unfinished">Trosglwyddiadau</translation>
    </message>
    <message>
        <source>&amp;Offer to another service</source>
        <translation type="unfinished">Cy&amp;nnig i wasanaeth arall</translation>
    </message>
    <message>
        <source>All &amp;hand-offs</source>
        <translation type="unfinished">&amp;Holl drosglwyddiadau</translation>
    </message>
    <message>
        <source>{team}, offered {day}</source>
        <translation type="unfinished">{team}, cynigiwyd {day}</translation>
    </message>
    <message>
        <source>Worker: {name}</source>
        <translation type="unfinished">Gweithiwr: {name}</translation>
    </message>
    <message>
        <source>Due {day}: {what}</source>
        <translation type="unfinished">I&apos;w wneud {day}: {what}</translation>
    </message>
    <message>
        <source>Sharing rests on: {text}</source>
        <translation type="unfinished">Sail rhannu: {text}</translation>
    </message>
    <message>
        <source>Sent: {text}</source>
        <translation type="unfinished">Anfonwyd: {text}</translation>
    </message>
    <message>
        <source>Means to go to: {text}</source>
        <translation type="unfinished">Yn bwriadu mynd i: {text}</translation>
    </message>
    <message>
        <source>Support needed: {text}</source>
        <translation type="unfinished">Cefnogaeth sydd ei hangen: {text}</translation>
    </message>
    <message>
        <source>Say what came of the hand-off to {team}</source>
        <translation type="unfinished">Dweud beth ddaeth o&apos;r trosglwyddiad i {team}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>HandoffWork</name>
    <message>
        <source>Our case stays open</source>
        <translation type="unfinished">Mae ein hachos yn aros ar agor</translation>
    </message>
    <message>
        <source>Empty: this school year to the day of the offer.</source>
        <translation type="unfinished">Yn wag: y flwyddyn ysgol hon hyd ddiwrnod y cynnig.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">Cynigiwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Attendance from</source>
        <translation type="unfinished">Presenoldeb o</translation>
    </message>
    <message>
        <source>Attendance to</source>
        <translation type="unfinished">Presenoldeb hyd</translation>
    </message>
    <message>
        <source>What sharing rests on</source>
        <translation type="unfinished">Sail y rhannu</translation>
    </message>
    <message>
        <source>Consent: whose, when and how given; or the ground without it.</source>
        <translation type="unfinished">Cydsyniad: gan bwy, pryd a sut y&apos;i rhoddwyd; neu&apos;r sail hebddo.</translation>
    </message>
    <message>
        <source>Write what sharing rests on.</source>
        <translation type="unfinished">Ysgrifennwch sail y rhannu.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished">Yr hyn a anfonwyd</translation>
    </message>
    <message>
        <source>Where the young person means to go</source>
        <translation type="unfinished">I ble y mae&apos;r person ifanc yn bwriadu mynd</translation>
    </message>
    <message>
        <source>Support that is needed</source>
        <translation type="unfinished">Cefnogaeth sydd ei hangen</translation>
    </message>
    <message>
        <source>Our case</source>
        <translation type="unfinished">Ein hachos</translation>
    </message>
    <message>
        <source>Offer {name} to another service</source>
        <translation type="unfinished">Cynnig {name} i wasanaeth arall</translation>
    </message>
    <message>
        <source>The program counts the attendance of the days itself and keeps it with the offer.</source>
        <translation type="unfinished">Mae&apos;r rhaglen yn cyfrif presenoldeb y dyddiau ei hun ac yn ei gadw gyda&apos;r cynnig.</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation type="unfinished">Cadw&apos;r cynnig</translation>
    </message>
    <message>
        <source>The figures say: {outcome}. You decide.</source>
        <translation type="unfinished">Mae&apos;r ffigurau&apos;n dweud: {outcome}. Chi sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Worker who has the young person</source>
        <translation type="unfinished">Y gweithiwr sydd gyda&apos;r person ifanc</translation>
    </message>
    <message>
        <source>Weeks on</source>
        <translation type="unfinished">Wythnosau&apos;n ddiweddarach</translation>
    </message>
    <message>
        <source>Where the young person goes</source>
        <translation type="unfinished">I ble y mae&apos;r person ifanc yn mynd</translation>
    </message>
    <message>
        <source>Level of support</source>
        <translation type="unfinished">Lefel y gefnogaeth</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Needed where it was declined or is taken back.</source>
        <translation type="unfinished">Mae ei angen lle cafodd ei wrthod neu lle caiff ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>What came of the hand-off of {name}</source>
        <translation type="unfinished">Beth ddaeth o drosglwyddiad {name}</translation>
    </message>
    <message>
        <source>Offered {day}.</source>
        <translation type="unfinished">Cynigiwyd {day}.</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished">Cadw&apos;r cam</translation>
    </message>
</context>
<context>
    <name>HandoffsPanel</name>
    <message>
        <source>Hand-offs</source>
        <translation type="unfinished">Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation type="unfinished">Hefyd y rhai sydd ar ben</translation>
    </message>
    <message>
        <source>&amp;What came of it…</source>
        <translation type="unfinished">&amp;Beth ddaeth ohono…</translation>
    </message>
    <message>
        <source>&amp;Offer to the youth service…</source>
        <translation type="unfinished">Cy&amp;nnig i&apos;r gwasanaeth ieuenctid…</translation>
    </message>
    <message>
        <source>Offer to the &amp;post-16 team…</source>
        <translation type="unfinished">Cynnig i&apos;r &amp;tîm ôl-16…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation type="unfinished">Mynd i&apos;r achos</translation>
    </message>
    <message>
        <source>Go to the case of the pupil in the chosen line</source>
        <translation type="unfinished">Mynd i achos y disgybl yn y llinell a ddewiswyd</translation>
    </message>
    <message>
        <source>Handed to another service</source>
        <translation type="unfinished">Wedi&apos;u trosglwyddo i wasanaeth arall</translation>
    </message>
    <message>
        <source>Attendance when they were offered and now; what is due comes first.</source>
        <translation type="unfinished">Presenoldeb pan gawsant eu cynnig a nawr; yr hyn sydd i&apos;w wneud sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>Nobody is with another service just now.</source>
        <translation type="unfinished">Nid oes neb gyda gwasanaeth arall ar hyn o bryd.</translation>
    </message>
    <message>
        <source>For the youth service first</source>
        <translation type="unfinished">I&apos;r gwasanaeth ieuenctid yn gyntaf</translation>
    </message>
    <message>
        <source>For the post-16 team</source>
        <translation type="unfinished">I&apos;r tîm ôl-16</translation>
    </message>
    <message>
        <source>Key Stage 4, {least} % to below {below} % from {first} to {last}, not handed over this year ({rule}).</source>
        <translation type="unfinished">Cyfnod Allweddol 4, {least} % hyd at lai na {below} % o {first} hyd {last}, heb eu trosglwyddo eleni ({rule}).</translation>
    </message>
    <message>
        <source>Nobody stands between the two percentages without a hand-off.</source>
        <translation type="unfinished">Nid oes neb rhwng y ddwy ganran heb drosglwyddiad.</translation>
    </message>
    <message>
        <source>Year 11 with an open case, not handed over this year; from {day} on ({rule}).</source>
        <translation type="unfinished">Blwyddyn 11 gydag achos agored, heb eu trosglwyddo eleni; o {day} ymlaen ({rule}).</translation>
    </message>
    <message>
        <source>The day is not confirmed.</source>
        <translation type="unfinished">Nid yw&apos;r diwrnod wedi&apos;i gadarnhau.</translation>
    </message>
    <message>
        <source>Every pupil of Year 11 with an open case has been handed over.</source>
        <translation type="unfinished">Mae pob disgybl Blwyddyn 11 gydag achos agored wedi&apos;i drosglwyddo.</translation>
    </message>
    <message>
        <source>Not before {day}.</source>
        <translation type="unfinished">Nid cyn {day}.</translation>
    </message>
</context>
<context>
    <name>HazardBox</name>
    <message>
        <source>No warning marker stands.</source>
        <translation type="unfinished">Nid oes marciwr rhybudd.</translation>
    </message>
    <message>
        <source>A marker is due to be looked at again.</source>
        <translation type="unfinished">Mae&apos;n bryd edrych ar farciwr eto.</translation>
    </message>
    <message>
        <source>Not to be visited at home.</source>
        <translation type="unfinished">Ni ddylid ymweld â&apos;r cartref.</translation>
    </message>
    <message>
        <source>Nobody visits alone.</source>
        <translation type="unfinished">Nid oes neb yn ymweld ar ei ben ei hun.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>{attended} of {possible} sessions</source>
        <translation type="unfinished">{attended} o {possible} sesiwn</translation>
    </message>
    <message>
        <source>Persistently absent</source>
        <translation type="unfinished">Absennol yn gyson</translation>
    </message>
    <message>
        <source>Severely absent</source>
        <translation type="unfinished">Absennol i raddau difrifol</translation>
    </message>
    <message>
        <source>{number} of {pupils} pupils</source>
        <translation type="unfinished">{number} o {pupils} disgybl</translation>
    </message>
    <message>
        <source>{missing} of {expected} expected marks</source>
        <translation type="unfinished">{missing} o {expected} marc disgwyliedig</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished">Marciau ar goll</translation>
    </message>
    <message>
        <source>Points since {year}</source>
        <translation type="unfinished">Pwyntiau ers {year}</translation>
    </message>
    <message>
        <source>{percent} then: {attended} of {possible}, {missing} missing</source>
        <translation type="unfinished">{percent} bryd hynny: {attended} o {possible}, {missing} ar goll</translation>
    </message>
    <message>
        <source>{percent} of the expected marks are missing: read these figures with care.</source>
        <translation type="unfinished">Mae {percent} o’r marciau disgwyliedig ar goll: darllenwch y ffigurau hyn yn ofalus.</translation>
    </message>
    <message>
        <source>{year}: {days}</source>
        <translation type="unfinished">{year}: {days}</translation>
    </message>
    <message>
        <source>Persistently absent: {rule}</source>
        <translation type="unfinished">Absennol yn gyson: {rule}</translation>
    </message>
    <message>
        <source>Severely absent: {rule}</source>
        <translation type="unfinished">Absennol i raddau difrifol: {rule}</translation>
    </message>
    <message>
        <source>{count} sessions of second registrations are left out, so that no child counts twice</source>
        <translation type="unfinished">Mae {count} sesiwn o gofrestriadau eilaidd wedi’u gadael allan, fel nad oes plentyn yn cyfrif ddwywaith</translation>
    </message>
    <message>
        <source>Code set {name}</source>
        <translation type="unfinished">Set godau {name}</translation>
    </message>
</context>
<context>
    <name>HearingsPanel</name>
    <message>
        <source>Hearings</source>
        <translation type="unfinished">Gwrandawiadau</translation>
    </message>
    <message>
        <source>Defendant, child, court, number, officer</source>
        <translation type="unfinished">Diffynnydd, plentyn, llys, rhif, swyddog</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation type="unfinished">Dangos dim ond llinellau â&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>How far the calendar goes</source>
        <translation type="unfinished">Pa mor bell y mae&apos;r calendr yn mynd</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation type="unfinished">Achosion pwy</translation>
    </message>
    <message>
        <source>Hearings and days of the law</source>
        <translation type="unfinished">Gwrandawiadau a dyddiadau&apos;r gyfraith</translation>
    </message>
    <message>
        <source>&amp;Save as a calendar file…</source>
        <translation type="unfinished">&amp;Cadw fel ffeil galendr…</translation>
    </message>
    <message>
        <source>For Outlook or a telephone: case, court and kind, and nobody’s name.</source>
        <translation type="unfinished">Ar gyfer Outlook neu ffôn: yr achos, y llys a&apos;r math, ac enw neb.</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation type="unfinished">{state}: {count}</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation type="unfinished">Nid oes dim fel yna</translation>
    </message>
    <message>
        <source>No hearing and no day of the law has all of what is typed and chosen above.</source>
        <translation type="unfinished">Nid oes gan yr un gwrandawiad na dyddiad y gyfraith bopeth a deipiwyd ac a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>Nothing in these weeks</source>
        <translation type="unfinished">Dim byd yn yr wythnosau hyn</translation>
    </message>
    <message>
        <source>Hearings are listed in the case, under Court. Choose other weeks to look further.</source>
        <translation type="unfinished">Rhestrir gwrandawiadau yn yr achos, o dan Llys. Dewiswch wythnosau eraill i edrych ymhellach.</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished">Cadw fel ffeil galendr</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation type="unfinished">Ffeil galendr (*.ics)</translation>
    </message>
    <message>
        <source>Hearings saved as {name}: {count}. The file names nobody.</source>
        <translation type="unfinished">Gwrandawiadau a gadwyd fel {name}: {count}. Nid yw&apos;r ffeil yn enwi neb.</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>What went in before</source>
        <translation type="unfinished">Yr hyn a aeth i mewn o’r blaen</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation type="unfinished">&amp;Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>What the file c&amp;laims</source>
        <translation type="unfinished">Yr hyn y mae’r ffei&amp;l yn ei honni</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation type="unfinished">&amp;Setlo…</translation>
    </message>
    <message>
        <source>The two records side &amp;by side</source>
        <translation type="unfinished">Y ddau gofnod &amp;ochr yn ochr</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished">&amp;Dangos</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation type="unfinished">&amp;Rhoi heibio</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished">Math o wahaniaeth</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished">Mewnforion</translation>
    </message>
    <message>
        <source>Files that went in will be listed here; each can be taken back while nothing relies on it.</source>
        <translation type="unfinished">Rhestrir yma’r ffeiliau a aeth i mewn; gellir tynnu pob un yn ôl tra nad oes dim yn dibynnu arni.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Gwahaniaethau</translation>
    </message>
    <message>
        <source>What files tell otherwise than the store will stand here until an officer settles it.</source>
        <translation type="unfinished">Bydd yr hyn y mae ffeiliau’n ei ddweud yn wahanol i’r storfa yn sefyll yma nes i swyddog ei setlo.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished">Sypiau</translation>
    </message>
    <message>
        <source>Folders and ZIP files that were taken in will be listed here, with what became of each file.</source>
        <translation type="unfinished">Rhestrir yma’r ffolderi a’r ffeiliau ZIP a gymerwyd i mewn, gyda’r hyn a ddigwyddodd i bob ffeil.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Proffiliau</translation>
    </message>
    <message>
        <source>How schools’ systems write their files will be kept here, once you have said what their columns and codes mean.</source>
        <translation type="unfinished">Cedwir yma sut y mae systemau ysgolion yn ysgrifennu eu ffeiliau, wedi ichi ddweud beth yw ystyr eu colofnau a’u codau.</translation>
    </message>
    <message>
        <source>Differences {count}</source>
        <translation type="unfinished">Gwahaniaethau {count}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Pob math</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import another file</source>
        <translation type="unfinished">Mewnforio ffeil arall</translation>
    </message>
    <message>
        <source>Colu&amp;mns and codes…</source>
        <translation type="unfinished">Colof&amp;nau a chodau…</translation>
    </message>
    <message>
        <source>Type in a pape&amp;r register</source>
        <translation type="unfinished">Teipio cofrestr bapu&amp;r</translation>
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
        <source>&amp;Import {count} marks</source>
        <translation type="unfinished">&amp;Mewnforio {count} marc</translation>
    </message>
    <message>
        <source>Say what its columns and codes mean, or put the file right and check it again.</source>
        <translation type="unfinished">Dywedwch beth yw ystyr ei cholofnau a’i chodau, neu gywiro’r ffeil a’i gwirio eto.</translation>
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
        <source>The report is saved as {path}.</source>
        <translation type="unfinished">Mae’r adroddiad wedi’i gadw fel {path}.</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation type="unfinished">Mewnforio cofrestr</translation>
    </message>
    <message>
        <source>Drop registers here</source>
        <translation type="unfinished">Gollyngwch gofrestri yma</translation>
    </message>
    <message>
        <source>One file, many, a folder or a ZIP file, as the schools’ systems export them: CSV, Excel, ODS, a saved web page, CTF or SIMS XML. Nothing changes before you have seen what would change.</source>
        <translation type="unfinished">Un ffeil, llawer, ffolder neu ffeil ZIP, fel y mae systemau’r ysgolion yn eu hallforio: CSV, Excel, ODS, tudalen we wedi’i chadw, CTF neu XML SIMS. Nid oes dim yn newid cyn ichi weld beth fyddai’n newid.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation type="unfinished">&amp;Dewis ffeiliau…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished">Dewis &amp;ffolder…</translation>
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
        <source>Days late</source>
        <translation type="unfinished">Dyddiau’n hwyr</translation>
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
        <source>Differences</source>
        <translation type="unfinished">Gwahaniaethau</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">Swp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Yr hyn a ddigwyddodd iddi</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Proffil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Every school</source>
        <translation type="unfinished">Pob ysgol</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">Cadwyd</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Ar waith</translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished">rhoddwyd heibio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Cyswllt</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished">Perthynas</translation>
    </message>
    <message>
        <source>Responsibility as the school claims it</source>
        <translation type="unfinished">Cyfrifoldeb fel y mae’r ysgol yn ei honni</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation type="unfinished">Honnwyd ar</translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished">Blwyddyn ysgol</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Posibl</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Mynychwyd</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Awdurdodedig</translation>
    </message>
    <message>
        <source>Unauthorised</source>
        <translation type="unfinished">Anawdurdodedig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished">I mewn</translation>
    </message>
    <message>
        <source>In before</source>
        <translation type="unfinished">I mewn o’r blaen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished">Heb ei darllen</translation>
    </message>
    <message>
        <source>New marks: {new}. Changed marks: {changed}.</source>
        <translation type="unfinished">Marciau newydd: {new}. Marciau a newidiwyd: {changed}.</translation>
    </message>
    <message>
        <source>Went in before, byte for byte: nothing has changed.</source>
        <translation type="unfinished">Aeth i mewn o’r blaen, beit am feit: nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>To put right: {count}. The first, line {line}: {wrong}</source>
        <translation type="unfinished">I’w cywiro: {count}. Y cyntaf, llinell {line}: {wrong}</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation type="unfinished">ataliwyd cyn y diwedd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">heb ei ddweud</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <source>{when} by {by}: {reason}</source>
        <translation type="unfinished">{when} gan {by}: {reason}</translation>
    </message>
    <message>
        <source>For your notice: {sentence}</source>
        <translation type="unfinished">Er gwybodaeth: {sentence}</translation>
    </message>
</context>
<context>
    <name>InitiativesTab</name>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Mentrau</translation>
    </message>
    <message>
        <source>None yet. A campaign, a response team or a reward scheme stands here with its schools and days.</source>
        <translation type="unfinished">Dim eto. Bydd ymgyrch, tîm ymateb neu gynllun gwobrwyo yma gyda&apos;i ysgolion a&apos;i ddyddiau.</translation>
    </message>
    <message>
        <source>&amp;Start an initiative</source>
        <translation type="unfinished">&amp;Dechrau menter</translation>
    </message>
    <message>
        <source>It has &amp;ended</source>
        <translation type="unfinished">Mae wedi dod i &amp;ben</translation>
    </message>
    <message>
        <source>Attendance before and after</source>
        <translation type="unfinished">Presenoldeb cyn ac wedyn</translation>
    </message>
    <message>
        <source>Attendance before and after: {name}</source>
        <translation type="unfinished">Presenoldeb cyn ac wedyn: {name}</translation>
    </message>
    <message>
        <source>There are no school days with marks yet to compare.</source>
        <translation type="unfinished">Nid oes diwrnodau ysgol â marciau i&apos;w cymharu eto.</translation>
    </message>
    <message>
        <source>{count} school days each: {before}, and {after}.</source>
        <translation type="unfinished">{count} diwrnod ysgol yr un: {before}, a {after}.</translation>
    </message>
    <message>
        <source>No other school is comparable with: {names}.</source>
        <translation type="unfinished">Nid oes ysgol arall i&apos;w chymharu â: {names}.</translation>
    </message>
    <message>
        <source>A difference is no proof: other things changed as well, schools were not chosen by chance, and the two windows are different times of the year.</source>
        <translation type="unfinished">Nid yw gwahaniaeth yn brawf: newidiodd pethau eraill hefyd, ni ddewiswyd ysgolion ar hap, ac mae&apos;r ddau gyfnod yn adegau gwahanol o&apos;r flwyddyn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Beth a wneir</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Sessions before</source>
        <translation type="unfinished">Sesiynau cyn</translation>
    </message>
    <message>
        <source>Sessions after</source>
        <translation type="unfinished">Sesiynau wedyn</translation>
    </message>
    <message>
        <source>Comparable schools, not in it</source>
        <translation type="unfinished">Ysgolion tebyg, heb fod ynddi</translation>
    </message>
    <message>
        <source>All schools in it</source>
        <translation type="unfinished">Pob ysgol sydd ynddi</translation>
    </message>
</context>
<context>
    <name>IssuedBatches</name>
    <message>
        <source>Batches that were issued</source>
        <translation type="unfinished">Sypiau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>&amp;How they went out…</source>
        <translation type="unfinished">&amp;Sut yr aethant allan…</translation>
    </message>
    <message>
        <source>Show and print &amp;again</source>
        <translation type="unfinished">Dangos ac &amp;argraffu eto</translation>
    </message>
    <message>
        <source>No batch of letters was issued yet.</source>
        <translation type="unfinished">Ni chyhoeddwyd swp o lythyrau eto.</translation>
    </message>
</context>
<context>
    <name>KnownCards</name>
    <message>
        <source>Other names</source>
        <translation type="unfinished">Enwau eraill</translation>
    </message>
    <message>
        <source>No other name is recorded.</source>
        <translation type="unfinished">Ni chofnodir enw arall.</translation>
    </message>
    <message>
        <source>Add a &amp;name</source>
        <translation type="unfinished">Ychwanegu e&amp;nw</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished">Cyfeiriadau</translation>
    </message>
    <message>
        <source>No address is recorded.</source>
        <translation type="unfinished">Ni chofnodir cyfeiriad.</translation>
    </message>
    <message>
        <source>Add an a&amp;ddress</source>
        <translation type="unfinished">Ychwanegu &amp;cyfeiriad</translation>
    </message>
    <message>
        <source>Telephones and e-mail</source>
        <translation type="unfinished">Ffonau ac e-bost</translation>
    </message>
    <message>
        <source>No telephone number or e-mail address is recorded.</source>
        <translation type="unfinished">Ni chofnodir rhif ffôn na chyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Add a n&amp;umber or e-mail</source>
        <translation type="unfinished">Ychwanegu &amp;rhif neu e-bost</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Letters go out in Welsh and English.</source>
        <translation type="unfinished">Nid oes neb wedi gofyn eto. Mae llythyrau&apos;n mynd allan yn Gymraeg a Saesneg.</translation>
    </message>
    <message>
        <source>Record the &amp;language</source>
        <translation type="unfinished">Cofnodi&apos;r &amp;iaith</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Anghenion cyfathrebu</translation>
    </message>
    <message>
        <source>No need is recorded.</source>
        <translation type="unfinished">Ni chofnodir angen.</translation>
    </message>
    <message>
        <source>Add a n&amp;eed</source>
        <translation type="unfinished">Ychwanegu an&amp;gen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished">O ffeil</translation>
    </message>
    <message>
        <source>Confidential: not to be told to the other parent</source>
        <translation type="unfinished">Cyfrinachol: ni ddylid dweud wrth y rhiant arall</translation>
    </message>
    <message>
        <source>They agreed to be served here</source>
        <translation type="unfinished">Cytunwyd i dderbyn papurau yma</translation>
    </message>
    <message>
        <source>They agreed to be served at {value}</source>
        <translation type="unfinished">Cytunwyd i dderbyn papurau yn {value}</translation>
    </message>
    <message>
        <source>The consent ended</source>
        <translation type="unfinished">Daeth y cydsyniad i ben</translation>
    </message>
    <message>
        <source>The consent to be served at {value} ended</source>
        <translation type="unfinished">Daeth y cydsyniad i dderbyn papurau yn {value} i ben</translation>
    </message>
    <message>
        <source>No consent in writing to be served here</source>
        <translation type="unfinished">Dim cydsyniad ysgrifenedig i dderbyn papurau yma</translation>
    </message>
    <message>
        <source>Agreed in writing to be served here on {day}: {paper}</source>
        <translation type="unfinished">Cytunwyd yn ysgrifenedig i dderbyn papurau yma ar {day}: {paper}</translation>
    </message>
    <message>
        <source>That consent ended on {day}</source>
        <translation type="unfinished">Daeth y cydsyniad hwnnw i ben ar {day}</translation>
    </message>
    <message>
        <source>Before: {language} ({asked})</source>
        <translation type="unfinished">Cynt: {language} ({asked})</translation>
    </message>
    <message>
        <source>asked on a day that is not known</source>
        <translation type="unfinished">gofynnwyd ar ddiwrnod nad yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation type="unfinished">gofynnwyd ar {day}</translation>
    </message>
    <message>
        <source>Say when it ended</source>
        <translation type="unfinished">Dweud pryd y daeth i ben</translation>
    </message>
    <message>
        <source>It was never so</source>
        <translation type="unfinished">Ni fu erioed felly</translation>
    </message>
</context>
<context>
    <name>LargeText</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation type="unfinished">Yn ôl i’r ffurflen (Esc)</translation>
    </message>
    <message>
        <source>What you write here is in the form at once.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennwch yma yn y ffurflen ar unwaith.</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Give the profile a name, for example that of the school and its system.</source>
        <translation type="unfinished">Rhowch enw i’r proffil, er enghraifft enw’r ysgol a’i system.</translation>
    </message>
    <message>
        <source>Say what each code means; still open: {codes}</source>
        <translation type="unfinished">Dywedwch beth yw ystyr pob cod; heb eu hateb eto: {codes}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished">Colofn {number}</translation>
    </message>
    <message>
        <source>What the column {heading} holds</source>
        <translation type="unfinished">Yr hyn sydd yn y golofn {heading}</translation>
    </message>
    <message>
        <source>What the code {code} means</source>
        <translation type="unfinished">Ystyr y cod {code}</translation>
    </message>
    <message>
        <source>stands {count} times in the first rows</source>
        <translation type="unfinished">yn sefyll {count} gwaith yn y rhesi cyntaf</translation>
    </message>
    <message>
        <source>Choose what it means…</source>
        <translation type="unfinished">Dewiswch ei ystyr…</translation>
    </message>
    <message>
        <source>No mark: the register was not taken</source>
        <translation type="unfinished">Dim marc: ni chymerwyd y gofrestr</translation>
    </message>
    <message>
        <source>The one that says most, with those that have its columns</source>
        <translation type="unfinished">Yr un sy’n dweud fwyaf, gyda’r rhai sydd â’r un colofnau</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>Every school with this system</source>
        <translation type="unfinished">Pob ysgol â’r system hon</translation>
    </message>
    <message>
        <source>Only the school {number}</source>
        <translation type="unfinished">Yr ysgol {number} yn unig</translation>
    </message>
    <message>
        <source>What the columns and codes mean</source>
        <translation type="unfinished">Ystyr y colofnau a’r codau</translation>
    </message>
    <message>
        <source>Look at the first rows and confirm what each column holds. It is kept as a profile and used for every file with these headings.</source>
        <translation type="unfinished">Edrychwch ar y rhesi cyntaf a chadarnhau beth sydd ym mhob colofn. Fe’i cedwir yn broffil a’i ddefnyddio ar gyfer pob ffeil â’r penawdau hyn.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished">Enw’r proffil</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished">Defnyddir ar gyfer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">Taflen</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished">Trefn dyddiadau</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Gosodiad</translation>
    </message>
    <message>
        <source>Lesson that stands for the morning</source>
        <translation type="unfinished">Y wers sy’n sefyll am y bore</translation>
    </message>
    <message>
        <source>Lesson that stands for the afternoon</source>
        <translation type="unfinished">Y wers sy’n sefyll am y prynhawn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>{count} more columns hold the marks of a day.</source>
        <translation type="unfinished">Mae {count} colofn arall yn dal marciau diwrnod.</translation>
    </message>
    <message>
        <source>Codes that are not known</source>
        <translation type="unfinished">Codau nad ydynt yn hysbys</translation>
    </message>
    <message>
        <source>SIMS, Arbor, Bromcom, …</source>
        <translation type="unfinished">SIMS, Arbor, Bromcom, …</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished">Rhesi cyntaf y ffeil</translation>
    </message>
    <message>
        <source>&amp;Save and read the file with it</source>
        <translation type="unfinished">&amp;Cadw a darllen y ffeil ag ef</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation type="unfinished">Yn ôl i’r ffeil</translation>
    </message>
    <message>
        <source>Dates that decide the order: {dates}</source>
        <translation type="unfinished">Dyddiadau sy’n pennu’r drefn: {dates}</translation>
    </message>
    <message>
        <source>Dates that decide the order: {dates}. The marks would be of {first} to {last}.</source>
        <translation type="unfinished">Dyddiadau sy’n pennu’r drefn: {dates}. Byddai’r marciau o {first} hyd {last}.</translation>
    </message>
</context>
<context>
    <name>LearnWords</name>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Nid oes ei angen</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished">UPN</translation>
    </message>
    <message>
        <source>The school’s own number</source>
        <translation type="unfinished">Rhif yr ysgol ei hun</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished">Enw llawn</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>Year group</source>
        <translation type="unfinished">Grŵp blwyddyn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Dosbarth</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Day of the mark</source>
        <translation type="unfinished">Diwrnod y marc</translation>
    </message>
    <message>
        <source>Morning or afternoon</source>
        <translation type="unfinished">Bore neu brynhawn</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Sub-code</source>
        <translation type="unfinished">Is-god</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation type="unfinished">Munudau’n hwyr</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Sylw</translation>
    </message>
    <message>
        <source>First day of the string of marks</source>
        <translation type="unfinished">Diwrnod cyntaf y llinyn marciau</translation>
    </message>
    <message>
        <source>String of marks</source>
        <translation type="unfinished">Llinyn marciau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>As the dates themselves show</source>
        <translation type="unfinished">Fel y dengys y dyddiadau eu hunain</translation>
    </message>
    <message>
        <source>Day first: 31/12/2025</source>
        <translation type="unfinished">Diwrnod yn gyntaf: 31/12/2025</translation>
    </message>
    <message>
        <source>Month first: 12/31/2025</source>
        <translation type="unfinished">Mis yn gyntaf: 12/31/2025</translation>
    </message>
    <message>
        <source>Year first: 2025-12-31</source>
        <translation type="unfinished">Blwyddyn yn gyntaf: 2025-12-31</translation>
    </message>
    <message>
        <source>As the file itself shows</source>
        <translation type="unfinished">Fel y dengys y ffeil ei hun</translation>
    </message>
    <message>
        <source>One row a session</source>
        <translation type="unfinished">Un rhes i bob sesiwn</translation>
    </message>
    <message>
        <source>One column a session</source>
        <translation type="unfinished">Un golofn i bob sesiwn</translation>
    </message>
    <message>
        <source>One column a day, both marks in it</source>
        <translation type="unfinished">Un golofn i bob diwrnod, y ddau farc ynddi</translation>
    </message>
    <message>
        <source>One column a lesson</source>
        <translation type="unfinished">Un golofn i bob gwers</translation>
    </message>
    <message>
        <source>One string of marks a pupil</source>
        <translation type="unfinished">Un llinyn marciau i bob disgybl</translation>
    </message>
    <message>
        <source>One string of marks a pupil, every day of the week</source>
        <translation type="unfinished">Un llinyn marciau i bob disgybl, pob diwrnod o’r wythnos</translation>
    </message>
    <message>
        <source>One string of marks a pupil, Monday to Friday</source>
        <translation type="unfinished">Un llinyn marciau i bob disgybl, Llun i Wener</translation>
    </message>
    <message>
        <source>One string of marks a pupil, school days only</source>
        <translation type="unfinished">Un llinyn marciau i bob disgybl, diwrnodau ysgol yn unig</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>Marked in the caseload: {count}</source>
        <translation type="unfinished">Wedi&apos;u marcio yn y llwyth achosion: {count}</translation>
    </message>
    <message>
        <source>With something due today or before</source>
        <translation type="unfinished">Gyda rhywbeth i&apos;w wneud heddiw neu cyn hynny</translation>
    </message>
    <message>
        <source>With something due within seven days</source>
        <translation type="unfinished">Gyda rhywbeth i&apos;w wneud o fewn saith diwrnod</translation>
    </message>
    <message>
        <source>At stage {number} {name}</source>
        <translation type="unfinished">Ar gam {number} {name}</translation>
    </message>
    <message>
        <source>Any open case: type a name and tick</source>
        <translation type="unfinished">Unrhyw achos agored: teipiwch enw a thiciwch</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>How they went out</source>
        <translation type="unfinished">Sut yr aethant allan</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">Cofnodwyd</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished">Heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>Recorded of {served} of {count}</source>
        <translation type="unfinished">Cofnodwyd ar gyfer {served} o {count}</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Plentyn</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished">Beth sy&apos;n rhwystro</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>No postcode is recorded</source>
        <translation type="unfinished">Ni chofnodwyd cod post</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation type="unfinished">ni ellir ysgrifennu at y person hwn</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished">wedi&apos;i dicio</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished">heb ei dicio</translation>
    </message>
</context>
<context>
    <name>LetterBatchDialog</name>
    <message>
        <source>Saved as {path}. Nothing is issued, and nothing is kept of these letters.</source>
        <translation type="unfinished">Cadwyd fel {path}. Ni chyhoeddir dim, ac ni chedwir dim o&apos;r llythyrau hyn.</translation>
    </message>
    <message>
        <source>Letters to many</source>
        <translation type="unfinished">Llythyrau at lawer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">At bwy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Issued before</source>
        <translation type="unfinished">Cyhoeddwyd eisoes</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation type="unfinished">Cadw fel &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">&amp;Stopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>How many letters are made</source>
        <translation type="unfinished">Faint o lythyrau a wnaed</translation>
    </message>
    <message>
        <source>Pages as they would be printed</source>
        <translation type="unfinished">Tudalennau fel y byddent yn cael eu hargraffu</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>Issued: {count} letters, {first} to {last}.</source>
        <translation type="unfinished">Cyhoeddwyd: {count} llythyr, {first} hyd {last}.</translation>
    </message>
    <message>
        <source>Issued: {count} letters, {first} to {last}. Saved as {path}.</source>
        <translation type="unfinished">Cyhoeddwyd: {count} llythyr, {first} hyd {last}. Cadwyd fel {path}.</translation>
    </message>
    <message>
        <source>How they went out…</source>
        <translation type="unfinished">Sut yr aethant allan…</translation>
    </message>
    <message>
        <source>&amp;Save again…</source>
        <translation type="unfinished">&amp;Cadw eto…</translation>
    </message>
    <message>
        <source>&amp;Print again…</source>
        <translation type="unfinished">Argr&amp;affu eto…</translation>
    </message>
    <message>
        <source>Issue {count} and &amp;save…</source>
        <translation type="unfinished">Cyhoeddi {count} a &amp;chadw…</translation>
    </message>
    <message>
        <source>Issue {count} and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi {count} ac argr&amp;affu…</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation type="unfinished">Cadw&apos;r llythyrau</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished">Ffeiliau Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Save as &amp;Word…</source>
        <translation type="unfinished">Cadw fel &amp;Word…</translation>
    </message>
    <message>
        <source>A letter on case {reference}</source>
        <translation type="unfinished">Llythyr ar achos {reference}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation type="unfinished">Yr hyn rydych yn ei ychwanegu</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished">Iaith y llythyr</translation>
    </message>
    <message>
        <source>Save the letter for editing</source>
        <translation type="unfinished">Cadw&apos;r llythyr i&apos;w olygu</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished">Ffeiliau Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved as {path}. It is not issued, and nothing is kept of it.</source>
        <translation type="unfinished">Cadwyd fel {path}. Ni chyhoeddwyd ef, ac ni chedwir dim ohono.</translation>
    </message>
</context>
<context>
    <name>LetterSection</name>
    <message>
        <source>{title} (the council’s version {version})</source>
        <translation type="unfinished">{title} (fersiwn {version} y cyngor)</translation>
    </message>
    <message>
        <source>{title} (cannot be used)</source>
        <translation type="unfinished">{title} (ni ellir ei ddefnyddio)</translation>
    </message>
    <message>
        <source>Saved as {path}. Change it in any text editor, then take it in here.</source>
        <translation type="unfinished">Cadwyd fel {path}. Newidiwch ef mewn unrhyw olygydd testun, yna derbyniwch ef yma.</translation>
    </message>
    <message>
        <source>“{title}” is used in the council’s version {version} from now on.</source>
        <translation type="unfinished">Defnyddir “{title}” yn fersiwn {version} y cyngor o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The file cannot be used yet:</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r ffeil eto:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Each letter is a text file in both languages. A manager takes in the council’s own version.</source>
        <translation type="unfinished">Ffeil destun yn y ddwy iaith yw pob llythyr. Rheolwr sy&apos;n derbyn fersiwn y cyngor ei hun.</translation>
    </message>
    <message>
        <source>Save the letter’s file…</source>
        <translation type="unfinished">Cadw ffeil y llythyr…</translation>
    </message>
    <message>
        <source>New version from a file…</source>
        <translation type="unfinished">Fersiwn newydd o ffeil…</translation>
    </message>
    <message>
        <source>Use the program’s letter again</source>
        <translation type="unfinished">Defnyddio llythyr y rhaglen eto</translation>
    </message>
    <message>
        <source>Save the letter’s file</source>
        <translation type="unfinished">Cadw ffeil y llythyr</translation>
    </message>
    <message>
        <source>Letter files (*.toml)</source>
        <translation type="unfinished">Ffeiliau llythyr (*.toml)</translation>
    </message>
    <message>
        <source>The council’s version of a letter</source>
        <translation type="unfinished">Fersiwn y cyngor o lythyr</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message>
        <source>Use this one</source>
        <translation type="unfinished">Defnyddio hwn</translation>
    </message>
    <message>
        <source>Use the record, or say how you know that it is somebody else.</source>
        <translation type="unfinished">Defnyddiwch y cofnod, neu dywedwch sut rydych chi&apos;n gwybod mai rhywun arall yw e.</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished">Rhywun arall yw e</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished">Dewis eto</translation>
    </message>
    <message>
        <source>How you know that it is somebody else</source>
        <translation type="unfinished">Sut rydych chi&apos;n gwybod mai rhywun arall yw e</translation>
    </message>
    <message>
        <source>What you write is kept with {name}.</source>
        <translation type="unfinished">Cedwir yr hyn a ysgrifennwch gyda {name}.</translation>
    </message>
    <message>
        <source>This looks like somebody who is recorded already.</source>
        <translation type="unfinished">Mae hwn yn debyg i rywun sydd wedi&apos;i gofnodi eisoes.</translation>
    </message>
    <message>
        <source>These look like the same person.</source>
        <translation type="unfinished">Mae&apos;r rhain yn edrych fel yr un person.</translation>
    </message>
    <message>
        <source>{button}: {name}</source>
        <translation type="unfinished">{button}: {name}</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Very like</source>
        <translation type="unfinished">Tebyg iawn</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Yr un person o bosibl</translation>
    </message>
    <message>
        <source>{words}: {value}</source>
        <translation type="unfinished">{words}: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ddim yn hysbys</translation>
    </message>
    <message>
        <source>{words}: {one} and {other}</source>
        <translation type="unfinished">{words}: {one} a {other}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished">ganwyd {day}</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>Line {line} of the file</source>
        <translation type="unfinished">Llinell {line} o’r ffeil</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Registers on paper</source>
        <translation type="unfinished">Cofrestri papur</translation>
    </message>
    <message>
        <source>One person types a register from its scan, another types it again without seeing the first.</source>
        <translation type="unfinished">Mae un person yn teipio cofrestr o’i sgan, ac un arall yn ei theipio eto heb weld y cyntaf.</translation>
    </message>
    <message>
        <source>&amp;Type in a register…</source>
        <translation type="unfinished">&amp;Teipio cofrestr…</translation>
    </message>
    <message>
        <source>Registers typed from paper</source>
        <translation type="unfinished">Cofrestri a deipiwyd o bapur</translation>
    </message>
    <message>
        <source>No register was typed yet</source>
        <translation type="unfinished">Ni theipiwyd cofrestr eto</translation>
    </message>
    <message>
        <source>What a school has on paper, or sends as a PDF or a picture, is typed here beside its scan.</source>
        <translation type="unfinished">Mae’r hyn sydd gan ysgol ar bapur, neu’n ei anfon fel PDF neu lun, yn cael ei deipio yma wrth ymyl ei sgan.</translation>
    </message>
    <message>
        <source>Type in a register…</source>
        <translation type="unfinished">Teipio cofrestr…</translation>
    </message>
</context>
<context>
    <name>ListWork</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">a {count} arall</translation>
    </message>
    <message>
        <source>Settle differences</source>
        <translation type="unfinished">Setlo gwahaniaethau</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished">Yr hyn a benderfynwyd</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Setlo</translation>
    </message>
    <message>
        <source>{name} is used no more; imports that were read with it keep saying so.</source>
        <translation type="unfinished">Ni ddefnyddir {name} mwyach; mae mewnforion a ddarllenwyd ag ef yn dal i ddweud hynny.</translation>
    </message>
    <message>
        <source>Nothing relies on {file} of {day}. Marks that go: {new}. Marks that are as before: {changed}. Both values stay on record, and the file may go in again.</source>
        <translation type="unfinished">Nid oes dim yn dibynnu ar {file} o {day}. Marciau sy’n mynd: {new}. Marciau sydd fel o’r blaen: {changed}. Mae’r ddau werth yn aros ar gofnod, a chaiff y ffeil fynd i mewn eto.</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished">Tynnu mewnforyn yn ôl</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation type="unfinished">Pam y’i tynnir yn ôl</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>{file} is taken back. Marks that are as before: {restored}. Marks that are gone: {gone}.</source>
        <translation type="unfinished">Tynnwyd {file} yn ôl. Marciau sydd fel o’r blaen: {restored}. Marciau a aeth: {gone}.</translation>
    </message>
    <message>
        <source>Settled: {count}.</source>
        <translation type="unfinished">Setlwyd: {count}.</translation>
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
        <source>Draft kept {time}; not signed off yet</source>
        <translation type="unfinished">Cadwyd y drafft {time}; heb ei gymeradwyo eto</translation>
    </message>
    <message numerus="yes">
        <source>Written %n working day(s) after the contact: the record will show both days.</source>
        <translation type="unfinished">
            <numerusform>Ysgrifennwyd %n diwrnod gwaith ar ôl y cyswllt: bydd y cofnod yn dangos y ddau ddiwrnod.</numerusform>
            <numerusform>Ysgrifennwyd %n diwrnod gwaith ar ôl y cyswllt: bydd y cofnod yn dangos y ddau ddiwrnod.</numerusform>
            <numerusform>Ysgrifennwyd %n diwrnod gwaith ar ôl y cyswllt: bydd y cofnod yn dangos y ddau ddiwrnod.</numerusform>
            <numerusform>Ysgrifennwyd %n diwrnod gwaith ar ôl y cyswllt: bydd y cofnod yn dangos y ddau ddiwrnod.</numerusform>
            <numerusform>Ysgrifennwyd %n diwrnod gwaith ar ôl y cyswllt: bydd y cofnod yn dangos y ddau ddiwrnod.</numerusform>
        </translation>
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
        <source>Who came to the door</source>
        <translation type="unfinished">Pwy ddaeth at y drws</translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation type="unfinished">P&amp;wy oedd yno</translation>
    </message>
    <message>
        <source>Everybody by name and what they are to the child; describe anybody you do not know.</source>
        <translation type="unfinished">Pawb wrth eu henwau a’u perthynas â’r plentyn; disgrifiwch unrhyw un nad ydych yn ei adnabod.</translation>
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
        <source>What the parent said: their explanation and view</source>
        <translation type="unfinished">Yr hyn a ddywedodd y rhiant: ei esboniad a’i farn</translation>
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
        <source>&amp;More: the home, what others told, language, place, purpose</source>
        <translation type="unfinished">&amp;Mwy: y cartref, yr hyn a ddywedodd eraill, iaith, lle, diben</translation>
    </message>
    <message>
        <source>What others told you</source>
        <translation type="unfinished">Yr hyn a ddywedodd eraill wrthych</translation>
    </message>
    <message>
        <source>From anybody outside the family; kept apart, because it may not go to everybody.</source>
        <translation type="unfinished">Gan unrhyw un y tu allan i’r teulu; fe’i cedwir ar wahân, oherwydd efallai na chaiff fynd at bawb.</translation>
    </message>
    <message>
        <source>Language of the contact</source>
        <translation type="unfinished">Iaith y cyswllt</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation type="unfinished">&amp;Cymeradwyo</translation>
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
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Text of the e-mail</source>
        <translation type="unfinished">Testun yr e-bost</translation>
    </message>
    <message>
        <source>Attach “{name}” by itself</source>
        <translation type="unfinished">Atodi “{name}” ar ei phen ei hun</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open my visit</source>
        <translation type="unfinished">Agor fy ymweliad</translation>
    </message>
    <message>
        <source>Ask after them</source>
        <translation type="unfinished">Holi amdanynt</translation>
    </message>
    <message>
        <source>Demonstration: invented people of invented schools. Nothing here is real.</source>
        <translation type="unfinished">Arddangosiad: pobl ddychmygol o ysgolion dychmygol. Nid oes dim yma&apos;n wir.</translation>
    </message>
</context>
<context>
    <name>MarfDialog</name>
    <message>
        <source>Referral form {number}</source>
        <translation type="unfinished">Ffurflen atgyfeirio {number}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;Cadw…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Check it against the board’s own form, then send it yourself and record that it was sent.</source>
        <translation type="unfinished">Gwiriwch hi yn erbyn ffurflen y bwrdd ei hun, yna anfonwch hi eich hun a chofnodwch ei bod wedi’i hanfon.</translation>
    </message>
    <message>
        <source>Save the form with a password</source>
        <translation type="unfinished">Cadw’r ffurflen â chyfrinair</translation>
    </message>
    <message>
        <source>Give the password to whoever receives it by telephone, never in the same e-mail. Without a password anybody who gets the file can read it.</source>
        <translation type="unfinished">Rhowch y cyfrinair i’r sawl sy’n ei derbyn dros y ffôn, byth yn yr un e-bost. Heb gyfrinair gall unrhyw un sy’n cael y ffeil ei darllen.</translation>
    </message>
    <message>
        <source>Password (empty: none)</source>
        <translation type="unfinished">Cyfrinair (gwag: dim un)</translation>
    </message>
    <message>
        <source>12 letters or more, for example three words.</source>
        <translation type="unfinished">12 llythyren neu fwy, er enghraifft tri gair.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished">Y cyfrinair eto</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished">Dewis ble…</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation type="unfinished">Mae’r ddau gyfrinair yn wahanol. Teipiwch nhw eto.</translation>
    </message>
    <message>
        <source>Saved as {path}. It was not sent.</source>
        <translation type="unfinished">Cadwyd fel {path}. Ni chafodd ei hanfon.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished">Cadw’r ffurflen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
</context>
<context>
    <name>MarfPage</name>
    <message>
        <source>Look at the pages</source>
        <translation type="unfinished">Edrych ar y tudalennau</translation>
    </message>
    <message>
        <source>Back to the concern</source>
        <translation type="unfinished">Yn ôl at y pryder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation type="unfinished">Llunio’r papur</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation type="unfinished">Iaith y penawdau</translation>
    </message>
    <message>
        <source>Welsh and English headings</source>
        <translation type="unfinished">Penawdau Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh headings</source>
        <translation type="unfinished">Penawdau Cymraeg</translation>
    </message>
    <message>
        <source>English headings</source>
        <translation type="unfinished">Penawdau Saesneg</translation>
    </message>
    <message>
        <source>Pages of the referral form</source>
        <translation type="unfinished">Tudalennau’r ffurflen atgyfeirio</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Cadwyd y drafft {time}</translation>
    </message>
    <message>
        <source>Your draft of {day}, {time} is back.</source>
        <translation type="unfinished">Mae eich drafft o {day}, {time} yn ôl.</translation>
    </message>
    <message>
        <source>The form is kept as it stands. Nothing was sent.</source>
        <translation type="unfinished">Mae’r ffurflen wedi’i chadw fel y mae. Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished">Dal i ysgrifennu</translation>
    </message>
    <message>
        <source>From the record: read it, and change what is not right.</source>
        <translation type="unfinished">O’r cofnod: darllenwch ef, a newidiwch yr hyn nad yw’n gywir.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished">Angenrheidiol</translation>
    </message>
</context>
<context>
    <name>MarkerCard</name>
    <message>
        <source>Since {day} · decided by {name}</source>
        <translation type="unfinished">Ers {day} · penderfynwyd gan {name}</translation>
    </message>
    <message>
        <source>It warns of the address, whoever lives there</source>
        <translation type="unfinished">Mae&apos;n rhybuddio am y cyfeiriad, pwy bynnag sy&apos;n byw yno</translation>
    </message>
    <message>
        <source>The person was told on {day}</source>
        <translation type="unfinished">Dywedwyd wrth y person ar {day}</translation>
    </message>
    <message>
        <source>The person was not told: {reason}</source>
        <translation type="unfinished">Ni ddywedwyd wrth y person: {reason}</translation>
    </message>
    <message>
        <source>Looked at again on {day} by {name}: {note}</source>
        <translation type="unfinished">Edrychwyd arno eto ar {day} gan {name}: {note}</translation>
    </message>
    <message>
        <source>Review overdue since {day}</source>
        <translation type="unfinished">Adolygiad yn hwyr ers {day}</translation>
    </message>
    <message>
        <source>To be looked at again on {day}</source>
        <translation type="unfinished">I&apos;w adolygu eto ar {day}</translation>
    </message>
    <message>
        <source>Ended on {day} by {name}, approved by {manager}: {reason}</source>
        <translation type="unfinished">Daeth i ben ar {day} gan {name}, cymeradwywyd gan {manager}: {reason}</translation>
    </message>
    <message>
        <source>Ended on {day} by {name}: {reason}</source>
        <translation type="unfinished">Daeth i ben ar {day} gan {name}: {reason}</translation>
    </message>
    <message>
        <source>It was looked at again</source>
        <translation type="unfinished">Edrychwyd arno eto</translation>
    </message>
    <message>
        <source>End the warning</source>
        <translation type="unfinished">Dod â&apos;r rhybudd i ben</translation>
    </message>
</context>
<context>
    <name>MarkerWords</name>
    <message>
        <source>{marker} (at the address)</source>
        <translation type="unfinished">{marker} (yn y cyfeiriad)</translation>
    </message>
    <message>
        <source>{marker} (review overdue)</source>
        <translation type="unfinished">{marker} (adolygiad yn hwyr)</translation>
    </message>
</context>
<context>
    <name>MarkerWork</name>
    <message>
        <source>It warns of the address itself</source>
        <translation type="unfinished">Mae&apos;n rhybuddio am y cyfeiriad ei hun</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Perygl</translation>
    </message>
    <message>
        <source>What was done or threatened</source>
        <translation type="unfinished">Beth a wnaed neu a fygythiwyd</translation>
    </message>
    <message>
        <source>As fact: who saw it, when and where.</source>
        <translation type="unfinished">Fel ffaith: pwy a&apos;i gwelodd, pryd a ble.</translation>
    </message>
    <message>
        <source>Write what was done or threatened.</source>
        <translation type="unfinished">Ysgrifennwch beth a wnaed neu a fygythiwyd.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Ers</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Penderfynwyd gan</translation>
    </message>
    <message>
        <source>The manager who decided that the warning is needed.</source>
        <translation type="unfinished">Y rheolwr a benderfynodd fod angen y rhybudd.</translation>
    </message>
    <message>
        <source>Write who decided it.</source>
        <translation type="unfinished">Ysgrifennwch pwy a benderfynodd.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished">Edrych arno eto ar</translation>
    </message>
    <message>
        <source>This is the latest day that the council allows.</source>
        <translation type="unfinished">Dyma&apos;r diwrnod diweddaraf y mae&apos;r cyngor yn ei ganiatáu.</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation type="unfinished">Dywedwyd wrth y person ar</translation>
    </message>
    <message>
        <source>If they were not told, why</source>
        <translation type="unfinished">Os na ddywedwyd, pam</translation>
    </message>
    <message>
        <source>One of the two is needed.</source>
        <translation type="unfinished">Mae angen un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Add a warning about {name}</source>
        <translation type="unfinished">Ychwanegu rhybudd am {name}</translation>
    </message>
    <message>
        <source>Add the warning</source>
        <translation type="unfinished">Ychwanegu&apos;r rhybudd</translation>
    </message>
    <message>
        <source>It stands in sight wherever a visit to this family is planned.</source>
        <translation type="unfinished">Mae yn y golwg lle bynnag y cynllunnir ymweliad â&apos;r teulu hwn.</translation>
    </message>
    <message>
        <source>Why it still stands</source>
        <translation type="unfinished">Pam mae&apos;n dal i sefyll</translation>
    </message>
    <message>
        <source>Write why it stands.</source>
        <translation type="unfinished">Ysgrifennwch pam mae&apos;n sefyll.</translation>
    </message>
    <message>
        <source>It was looked at again</source>
        <translation type="unfinished">Edrychwyd arno eto</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation type="unfinished">Cadw&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation type="unfinished">Pam nad yw&apos;n wir mwyach</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation type="unfinished">Ysgrifennwch pam.</translation>
    </message>
    <message>
        <source>A manager has to approve that a warning ends.</source>
        <translation type="unfinished">Rhaid i reolwr gymeradwyo bod rhybudd yn dod i ben.</translation>
    </message>
    <message>
        <source>End the warning</source>
        <translation type="unfinished">Dod â&apos;r rhybudd i ben</translation>
    </message>
    <message>
        <source>{marker}: {name}. {evidence}</source>
        <translation type="unfinished">{marker}: {name}. {evidence}</translation>
    </message>
</context>
<context>
    <name>MaterialDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished">Beth sy&apos;n digwydd iddo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Schedule of unused material</source>
        <translation type="unfinished">Atodlen o ddeunydd nas defnyddiwyd</translation>
    </message>
    <message>
        <source>Everything on file, with what becomes of it</source>
        <translation type="unfinished">Popeth ar ffeil, gyda&apos;r hyn sy&apos;n digwydd iddo</translation>
    </message>
    <message>
        <source>Needed where it is sensitive or not relevant.</source>
        <translation type="unfinished">Ei angen lle mae&apos;n sensitif neu&apos;n amherthnasol.</translation>
    </message>
    <message>
        <source>A thing that is not on file here</source>
        <translation type="unfinished">Peth nad yw ar ffeil yma</translation>
    </message>
    <message>
        <source>&amp;Keep for the chosen line</source>
        <translation type="unfinished">&amp;Cadw ar gyfer y llinell a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Add the described thing</source>
        <translation type="unfinished">&amp;Ychwanegu&apos;r peth a ddisgrifiwyd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>MembershipWork</name>
    <message>
        <source>Leave it empty where it holds until further notice.</source>
        <translation type="unfinished">Gadewch yn wag os yw’n parhau hyd nes y clywir yn wahanol.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Leave it empty where nobody knows.</source>
        <translation type="unfinished">Gadewch yn wag os nad oes neb yn gwybod.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>Who said so, for example the school or the plan.</source>
        <translation type="unfinished">Pwy ddywedodd hynny, er enghraifft yr ysgol neu’r cynllun.</translation>
    </message>
    <message>
        <source>Say who said so.</source>
        <translation type="unfinished">Dywedwch pwy ddywedodd hynny.</translation>
    </message>
    <message>
        <source>Add a group of {name}</source>
        <translation type="unfinished">Ychwanegu grŵp i {name}</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation type="unfinished">Ychwanegu’r grŵp</translation>
    </message>
    <message>
        <source>Write the day on which it ended.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y daeth i ben.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>{name}: the days up to then go on counting.</source>
        <translation type="unfinished">{name}: mae’r dyddiau hyd at hynny’n dal i gyfrif.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished">Pryd y daeth i ben?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Write why it was never so.</source>
        <translation type="unfinished">Ysgrifennwch pam na fu erioed felly.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>It is kept in the audit.</source>
        <translation type="unfinished">Fe’i cedwir yn yr archwiliad.</translation>
    </message>
    <message>
        <source>{name}: the line stays in sight and counts no more, in no figure.</source>
        <translation type="unfinished">{name}: mae’r llinell yn aros yn y golwg ac nid yw’n cyfrif mwyach, mewn unrhyw ffigur.</translation>
    </message>
    <message>
        <source>It was never so</source>
        <translation type="unfinished">Ni fu erioed felly</translation>
    </message>
    <message>
        <source>Withdraw the group</source>
        <translation type="unfinished">Tynnu’r grŵp yn ôl</translation>
    </message>
</context>
<context>
    <name>MembershipsPart</name>
    <message>
        <source>No group is recorded for this pupil.</source>
        <translation type="unfinished">Ni chofnodwyd unrhyw grŵp ar gyfer y disgybl hwn.</translation>
    </message>
    <message>
        <source>Vulnerable groups</source>
        <translation type="unfinished">Grwpiau agored i niwed</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation type="unfinished">Ychwanegu &amp;grŵp</translation>
    </message>
    <message>
        <source>Say when it ended</source>
        <translation type="unfinished">Dweud pryd y daeth i ben</translation>
    </message>
    <message>
        <source>Change the day it ended</source>
        <translation type="unfinished">Newid y diwrnod y daeth i ben</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation type="unfinished">{act}: {name}</translation>
    </message>
    <message>
        <source>It was never so</source>
        <translation type="unfinished">Ni fu erioed felly</translation>
    </message>
    <message>
        <source>It was never so: {name}</source>
        <translation type="unfinished">Ni fu erioed felly: {name}</translation>
    </message>
    <message>
        <source>a day that is not known</source>
        <translation type="unfinished">ddiwrnod anhysbys</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation type="unfinished">nes y clywir yn wahanol</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">O {first} hyd at {last}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: it counts no more. It said: {days}</source>
        <translation type="unfinished">Tynnwyd yn ôl ar {day}: nid yw’n cyfrif mwyach. Dywedai: {days}</translation>
    </message>
    <message>
        <source>{days} (ended)</source>
        <translation type="unfinished">{days} (wedi dod i ben)</translation>
    </message>
    <message>
        <source>Recorded by {name} on {day}</source>
        <translation type="unfinished">Cofnodwyd gan {name} ar {day}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">heb ei ddweud</translation>
    </message>
</context>
<context>
    <name>MergesPage</name>
    <message>
        <source>&amp;Take apart…</source>
        <translation type="unfinished">&amp;Gwahanu…</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation type="unfinished">Cyfuniadau</translation>
    </message>
    <message>
        <source>Nothing merged yet</source>
        <translation type="unfinished">Dim wedi&apos;i gyfuno eto</translation>
    </message>
    <message>
        <source>Records that were merged will be listed here; each can be taken apart again.</source>
        <translation type="unfinished">Bydd cofnodion a gyfunwyd yn cael eu rhestru yma; gellir gwahanu pob un eto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Cadwyd</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished">Cyfunwyd ynddo</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation type="unfinished">Gwahanwyd</translation>
    </message>
    <message>
        <source>{day} by {who}: {why}</source>
        <translation type="unfinished">{day} gan {who}: {why}</translation>
    </message>
</context>
<context>
    <name>MergingPanel</name>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished">Cofnodion dyblyg tebygol</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">I&apos;w penderfynu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished">Cyfunwyd</translation>
    </message>
    <message>
        <source>Likely duplicates and merges</source>
        <translation type="unfinished">Cofnodion dyblyg tebygol a chyfuniadau</translation>
    </message>
    <message>
        <source>No other record looks like this one.</source>
        <translation type="unfinished">Nid oes cofnod arall yn debyg i hwn.</translation>
    </message>
</context>
<context>
    <name>MergingWork</name>
    <message>
        <source>How you know that they are one person</source>
        <translation type="unfinished">Sut rydych chi&apos;n gwybod mai un person ydyn nhw</translation>
    </message>
    <message>
        <source>State it, or leave the two as they are.</source>
        <translation type="unfinished">Datganwch hyn, neu gadewch y ddau fel y maent.</translation>
    </message>
    <message>
        <source>{merged} becomes {kept}. Both histories stay, and the merge can be taken apart again.</source>
        <translation type="unfinished">Daw {merged} yn {kept}. Mae&apos;r ddau hanes yn aros, a gellir gwahanu&apos;r cyfuniad eto.</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation type="unfinished">Cyfuno dau gofnod</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Cyfuno</translation>
    </message>
    <message>
        <source>{one} and {other} will not be proposed again.</source>
        <translation type="unfinished">Ni chaiff {one} a {other} eu cynnig eto.</translation>
    </message>
    <message>
        <source>How you know that they are two people</source>
        <translation type="unfinished">Sut rydych chi&apos;n gwybod mai dau berson ydyn nhw</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Nid yr un person</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished">Cadw ar wahân</translation>
    </message>
    <message>
        <source>Why they are two people after all</source>
        <translation type="unfinished">Pam mai dau berson ydyn nhw wedi&apos;r cyfan</translation>
    </message>
    <message>
        <source>Issued since: {papers}. What was done about them</source>
        <translation type="unfinished">Cyhoeddwyd ers hynny: {papers}. Beth a wnaed yn eu cylch</translation>
    </message>
    <message>
        <source>Say what was done about the papers.</source>
        <translation type="unfinished">Dywedwch beth a wnaed ynghylch y papurau.</translation>
    </message>
    <message>
        <source>{merged} and {kept} will be two records again. What was recorded since stays with {kept}.</source>
        <translation type="unfinished">Bydd {merged} a {kept} yn ddau gofnod eto. Mae&apos;r hyn a gofnodwyd ers hynny yn aros gyda {kept}.</translation>
    </message>
    <message>
        <source>Take a merge apart</source>
        <translation type="unfinished">Gwahanu cyfuniad</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished">Gwahanu</translation>
    </message>
    <message>
        <source>Write it, so that others know it later.</source>
        <translation type="unfinished">Ysgrifennwch hyn, fel bod eraill yn gwybod yn nes ymlaen.</translation>
    </message>
    <message>
        <source>{merged} is merged into {kept}.</source>
        <translation type="unfinished">Mae {merged} wedi&apos;i gyfuno yn {kept}.</translation>
    </message>
    <message>
        <source>They are kept apart, and are not proposed again.</source>
        <translation type="unfinished">Cedwir hwy ar wahân, ac ni chânt eu cynnig eto.</translation>
    </message>
    <message>
        <source>{merged} and {kept} are two records again.</source>
        <translation type="unfinished">Mae {merged} a {kept} yn ddau gofnod eto.</translation>
    </message>
    <message>
        <source>Recorded since, stays with {kept}: {what}.</source>
        <translation type="unfinished">Cofnodwyd ers hynny, yn aros gyda {kept}: {what}.</translation>
    </message>
</context>
<context>
    <name>MoneyAsking</name>
    <message>
        <source>Number of the notice</source>
        <translation type="unfinished">Rhif yr hysbysiad</translation>
    </message>
    <message>
        <source>Type the number of the notice.</source>
        <translation type="unfinished">Teipiwch rif yr hysbysiad.</translation>
    </message>
    <message>
        <source>It was repaid</source>
        <translation type="unfinished">Fe&apos;i had-dalwyd</translation>
    </message>
    <message>
        <source>The bank did not honour the payment</source>
        <translation type="unfinished">Ni wnaeth y banc anrhydeddu&apos;r taliad</translation>
    </message>
    <message>
        <source>Why the money went back</source>
        <translation type="unfinished">Pam yr aeth yr arian yn ôl</translation>
    </message>
    <message>
        <source>It was entered by hand already: enter nothing again</source>
        <translation type="unfinished">Fe&apos;i cofnodwyd â llaw eisoes: peidio â chofnodi dim eto</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished">Cyfriflyfr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>{day}: {amount}, “{reference}” {payer}</source>
        <translation type="unfinished">{day}: {amount}, “{reference}” {payer}</translation>
    </message>
    <message>
        <source>For which notice is it?</source>
        <translation type="unfinished">Ar gyfer pa hysbysiad y mae?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Cadarnhau</translation>
    </message>
    <message>
        <source>Not money of a penalty notice</source>
        <translation type="unfinished">Nid arian hysbysiad cosb</translation>
    </message>
    <message>
        <source>Open the line again</source>
        <translation type="unfinished">Agor y llinell eto</translation>
    </message>
    <message>
        <source>The line is put aside and stays in the list of all lines.</source>
        <translation type="unfinished">Rhoddir y llinell o&apos;r neilltu ac mae&apos;n aros yn rhestr yr holl linellau.</translation>
    </message>
    <message>
        <source>What was entered is reversed by another entry; both stay in the account.</source>
        <translation type="unfinished">Gwrthdroir yr hyn a gofnodwyd gan gofnod arall; mae&apos;r ddau&apos;n aros yn y cyfrif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Day of the payment</source>
        <translation type="unfinished">Diwrnod y taliad</translation>
    </message>
    <message>
        <source>Reference or description</source>
        <translation type="unfinished">Cyfeirnod neu ddisgrifiad</translation>
    </message>
    <message>
        <source>Amount, where one column has both directions</source>
        <translation type="unfinished">Swm, lle mae un golofn â&apos;r ddau gyfeiriad</translation>
    </message>
    <message>
        <source>Money in, where it has a column of its own</source>
        <translation type="unfinished">Arian i mewn, lle mae ganddo ei golofn ei hun</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation type="unfinished">Arian allan</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation type="unfinished">Pwy a dalodd</translation>
    </message>
    <message>
        <source>No such column</source>
        <translation type="unfinished">Dim colofn o&apos;r fath</translation>
    </message>
    <message>
        <source>No layout that the council has entered fits this file. Choose the headings of its columns.</source>
        <translation type="unfinished">Nid oes cynllun a gofnodwyd gan y cyngor sy&apos;n cyfateb i&apos;r ffeil hon. Dewiswch benawdau ei cholofnau.</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation type="unfinished">Pa golofn yw pa un?</translation>
    </message>
    <message>
        <source>Take in the file</source>
        <translation type="unfinished">Cymryd y ffeil i mewn</translation>
    </message>
    <message>
        <source>Cost of issuing notices</source>
        <translation type="unfinished">Cost cyhoeddi hysbysiadau</translation>
    </message>
    <message>
        <source>Cost of enforcing them</source>
        <translation type="unfinished">Cost eu gorfodi</translation>
    </message>
    <message>
        <source>Cost of prosecuting those who do not pay</source>
        <translation type="unfinished">Cost erlyn y rhai nad ydynt yn talu</translation>
    </message>
    <message>
        <source>Surplus sent to the Welsh Ministers</source>
        <translation type="unfinished">Gwarged a anfonwyd at Weinidogion Cymru</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Ar gyfer beth</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished">Dywedwch ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Amount in pounds</source>
        <translation type="unfinished">Swm mewn punnoedd</translation>
    </message>
    <message>
        <source>Type the amount as 12.50.</source>
        <translation type="unfinished">Teipiwch y swm fel 12.50.</translation>
    </message>
    <message>
        <source>Say what it was for, so that the account can be checked.</source>
        <translation type="unfinished">Dywedwch ar gyfer beth yr oedd, er mwyn gallu gwirio&apos;r cyfrif.</translation>
    </message>
    <message>
        <source>What comes in from notices may be used for these alone (regulation 21).</source>
        <translation type="unfinished">Dim ond ar gyfer y rhain y gellir defnyddio&apos;r hyn a ddaw i mewn o hysbysiadau (rheoliad 21).</translation>
    </message>
    <message>
        <source>A cost or a surplus</source>
        <translation type="unfinished">Cost neu warged</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation type="unfinished">Ei gofnodi</translation>
    </message>
</context>
<context>
    <name>MoneyLines</name>
    <message>
        <source>Payments from files</source>
        <translation type="unfinished">Taliadau o ffeiliau</translation>
    </message>
    <message>
        <source>No payment waits. Take in a file of the bank or the income system.</source>
        <translation type="unfinished">Nid oes taliad yn aros. Cymerwch ffeil o&apos;r banc neu&apos;r system incwm i mewn.</translation>
    </message>
    <message>
        <source>&amp;Confirm for this notice</source>
        <translation type="unfinished">&amp;Cadarnhau ar gyfer yr hysbysiad hwn</translation>
    </message>
    <message>
        <source>For an&amp;other notice…</source>
        <translation type="unfinished">Ar gyfer h&amp;ysbysiad arall…</translation>
    </message>
    <message>
        <source>&amp;Not ours…</source>
        <translation type="unfinished">&amp;Nid ein harian ni…</translation>
    </message>
    <message>
        <source>Open a&amp;gain…</source>
        <translation type="unfinished">A&amp;gor eto…</translation>
    </message>
</context>
<context>
    <name>MonitoringSection</name>
    <message>
        <source>8. After court</source>
        <translation type="unfinished">8. Ar ôl y llys</translation>
    </message>
    <message>
        <source>Follow &amp;attendance</source>
        <translation type="unfinished">Dilyn &amp;presenoldeb</translation>
    </message>
    <message>
        <source>There is a result, and attendance is not followed yet: {numbers}.</source>
        <translation type="unfinished">Mae canlyniad, ac ni ddilynir presenoldeb eto: {numbers}.</translation>
    </message>
    <message>
        <source>Attendance is followed once the result is recorded.</source>
        <translation type="unfinished">Dilynir presenoldeb unwaith y cofnodir y canlyniad.</translation>
    </message>
    <message>
        <source>{number}, {defendant}: followed {first} to {last}</source>
        <translation type="unfinished">{number}, {defendant}: dilynir o {first} hyd at {last}</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation type="unfinished">Tynnwyd yn ôl: {reason}</translation>
    </message>
    <message>
        <source>The result that this counts from was taken back, or stands on another day.</source>
        <translation type="unfinished">Tynnwyd yn ôl y canlyniad y cyfrifir ohono, neu mae&apos;n sefyll ar ddiwrnod arall.</translation>
    </message>
    <message>
        <source>It should have been looked at on {day}.</source>
        <translation type="unfinished">Dylid bod wedi edrych arno ar {day}.</translation>
    </message>
    <message>
        <source>To be looked at on {day}</source>
        <translation type="unfinished">I edrych arno ar {day}</translation>
    </message>
    <message>
        <source>What comes of it (needs a manager beside you)</source>
        <translation type="unfinished">Beth a ddaw ohono (mae angen rheolwr wrth eich ochr)</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished">Beth a ddaw ohono</translation>
    </message>
    <message>
        <source>It was looked at</source>
        <translation type="unfinished">Edrychwyd arno</translation>
    </message>
    <message>
        <source>It ought not to be followed</source>
        <translation type="unfinished">Ni ddylid ei ddilyn</translation>
    </message>
</context>
<context>
    <name>MonitoringWork</name>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Attendance is looked at on this day too.</source>
        <translation type="unfinished">Edrychir ar bresenoldeb ar y diwrnod hwn hefyd.</translation>
    </message>
    <message>
        <source>Look at it on (day {number})</source>
        <translation type="unfinished">Edrych arno ar (diwrnod {number})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>{defendant}: the result was on {day}. {rule}</source>
        <translation type="unfinished">{defendant}: roedd y canlyniad ar {day}. {rule}</translation>
    </message>
    <message>
        <source>Follow attendance after {number}</source>
        <translation type="unfinished">Dilyn presenoldeb ar ôl {number}</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation type="unfinished">Ei ddilyn</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation type="unfinished">Edrychwyd arno ar</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation type="unfinished">Beth a welwyd ac a ddywedwyd</translation>
    </message>
    <message>
        <source>Write what was seen and what was said.</source>
        <translation type="unfinished">Ysgrifennwch beth a welwyd a beth a ddywedwyd.</translation>
    </message>
    <message>
        <source>Attendance after court, looked at</source>
        <translation type="unfinished">Edrychwyd ar bresenoldeb ar ôl y llys</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished">Beth a ddaw ohono</translation>
    </message>
    <message>
        <source>Followed to</source>
        <translation type="unfinished">Dilynir hyd at</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
        <source>Write the reasons.</source>
        <translation type="unfinished">Ysgrifennwch y rhesymau.</translation>
    </message>
    <message>
        <source>A manager stands behind what comes of it.</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl i&apos;r hyn a ddaw ohono.</translation>
    </message>
    <message>
        <source>What comes of the time after court</source>
        <translation type="unfinished">Beth a ddaw o&apos;r cyfnod ar ôl y llys</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation type="unfinished">Cadw&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>It ought not to be followed</source>
        <translation type="unfinished">Ni ddylid ei ddilyn</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
</context>
<context>
    <name>MovedDaysDialog</name>
    <message>
        <source>Days that have changed</source>
        <translation type="unfinished">Diwrnodau sydd wedi newid</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation type="unfinished">&amp;Symud nhw</translation>
    </message>
    <message>
        <source>Leave them for now</source>
        <translation type="unfinished">Eu gadael am y tro</translation>
    </message>
    <message>
        <source>Nothing has been moved yet. A task that was put off stays put off; the audit keeps both days.</source>
        <translation type="unfinished">Ni symudwyd dim eto. Mae tasg a ohiriwyd yn aros wedi’i gohirio; mae’r archwiliad yn cadw’r ddau ddiwrnod.</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Sign as manager</source>
        <translation type="unfinished">Llofnodi fel rheolwr</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished">Ysgrifennwch rywbeth yn gyntaf.</translation>
    </message>
    <message>
        <source>“{word}” is not the child here: keep it</source>
        <translation type="unfinished">Nid y plentyn yw “{word}” yma: cadw’r gair</translation>
    </message>
    <message>
        <source>What should stand there</source>
        <translation type="unfinished">Yr hyn a ddylai fod yno</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation type="unfinished">Yr hyn a ychwanegir</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation type="unfinished">Cywiro’r nodyn</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation type="unfinished">Ychwanegu at y nodyn</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <translation type="unfinished">Cywiro: {field}</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation type="unfinished">Yr hyn yr ydych am ei wneud</translation>
    </message>
    <message>
        <source>Words that will be struck through</source>
        <translation type="unfinished">Geiriau a gaiff eu croesi allan</translation>
    </message>
    <message>
        <source>They stay in the record and in sight.</source>
        <translation type="unfinished">Maent yn aros yn y cofnod ac yn y golwg.</translation>
    </message>
    <message>
        <source>{kind}, {day}, signed off by {name}. What was written stays as it is.</source>
        <translation type="unfinished">{kind}, {day}, cymeradwywyd gan {name}. Mae’r hyn a ysgrifennwyd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Add to this note or correct it</source>
        <translation type="unfinished">Ychwanegu at y nodyn hwn neu ei gywiro</translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished">lle</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished">diben</translation>
    </message>
    <message>
        <source>who came to the door</source>
        <translation type="unfinished">pwy ddaeth at y drws</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation type="unfinished">pwy oedd yno</translation>
    </message>
    <message>
        <source>why the child was not seen alone</source>
        <translation type="unfinished">pam na welwyd y plentyn ar ei ben ei hun</translation>
    </message>
    <message>
        <source>the child’s own words</source>
        <translation type="unfinished">geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>what the parent said</source>
        <translation type="unfinished">yr hyn a ddywedodd y rhiant</translation>
    </message>
    <message>
        <source>what was seen and heard of all the children</source>
        <translation type="unfinished">yr hyn a welwyd ac a glywyd am yr holl blant</translation>
    </message>
    <message>
        <source>what was seen and heard</source>
        <translation type="unfinished">yr hyn a welwyd ac a glywyd</translation>
    </message>
    <message>
        <source>what others told</source>
        <translation type="unfinished">yr hyn a ddywedodd eraill</translation>
    </message>
    <message>
        <source>professional judgement</source>
        <translation type="unfinished">barn broffesiynol</translation>
    </message>
    <message>
        <source>what was tried and left</source>
        <translation type="unfinished">yr hyn y rhoddwyd cynnig arno ac a adawyd</translation>
    </message>
    <message>
        <source>Corrected before by {name} on {day}; it said first: “{words}”</source>
        <translation type="unfinished">Cywirwyd eisoes gan {name} ar {day}; dywedai gyntaf: “{words}”</translation>
    </message>
</context>
<context>
    <name>NoticeExamination</name>
    <message numerus="yes">
        <source>It would rely on %n session(s), from {first} to {last}.</source>
        <translation type="unfinished">
            <numerusform>Byddai&apos;n dibynnu ar %n sesiwn, o {first} hyd {last}.</numerusform>
            <numerusform>Byddai&apos;n dibynnu ar %n sesiwn, o {first} hyd {last}.</numerusform>
            <numerusform>Byddai&apos;n dibynnu ar %n sesiwn, o {first} hyd {last}.</numerusform>
            <numerusform>Byddai&apos;n dibynnu ar %n sesiwn, o {first} hyd {last}.</numerusform>
            <numerusform>Byddai&apos;n dibynnu ar %n sesiwn, o {first} hyd {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session counts.</source>
        <translation type="unfinished">Nid oes sesiwn yn cyfrif.</translation>
    </message>
    <message>
        <source>Preview of the notice</source>
        <translation type="unfinished">Rhagolwg o&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>A manager gives the notice</source>
        <translation type="unfinished">Rheolwr sy&apos;n rhoi&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>A penalty notice is given by a manager, who is authorised.</source>
        <translation type="unfinished">Rheolwr, sydd â&apos;r awdurdod, sy&apos;n rhoi hysbysiad cosb.</translation>
    </message>
    <message>
        <source>Give the notice</source>
        <translation type="unfinished">Rhoi&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>The manager&apos;s name and post are printed on it as those of its issuer, and what is stated here is the manager&apos;s statement.</source>
        <translation type="unfinished">Argreffir enw a swydd y rheolwr arno fel rhai&apos;r sawl sy&apos;n ei gyhoeddi, a datganiad y rheolwr yw&apos;r hyn a ddatgenir yma.</translation>
    </message>
    <message>
        <source>A penalty notice by its rules</source>
        <translation type="unfinished">Hysbysiad cosb yn ôl ei reolau</translation>
    </message>
    <message>
        <source>To {parent} for {child}, asked for by {name} on {day}.</source>
        <translation type="unfinished">I {parent} ar gyfer {child}, gofynnodd {name} amdano ar {day}.</translation>
    </message>
    <message>
        <source>I state that no proceedings for this offence are contemplated.</source>
        <translation type="unfinished">Rwy&apos;n datgan nad oes achos am y drosedd hon dan ystyriaeth.</translation>
    </message>
    <message>
        <source>I have looked at the circumstances in which no notice is given; none applies.</source>
        <translation type="unfinished">Rwyf wedi edrych ar yr amgylchiadau pan na roddir hysbysiad; nid oes yr un yn berthnasol.</translation>
    </message>
    <message>
        <source>I have read the code of conduct and follow it.</source>
        <translation type="unfinished">Rwyf wedi darllen y cod ymddygiad ac yn ei ddilyn.</translation>
    </message>
    <message>
        <source>The code allows a notice on these sessions although their window is over.</source>
        <translation type="unfinished">Mae&apos;r cod yn caniatáu hysbysiad ar y sesiynau hyn er bod eu cyfnod ar ben.</translation>
    </message>
    <message>
        <source>The child&apos;s address is left out because this parent may not know it.</source>
        <translation type="unfinished">Gadewir cyfeiriad y plentyn allan am na chaiff y rhiant hwn ei wybod.</translation>
    </message>
    <message>
        <source>My post</source>
        <translation type="unfinished">Fy swydd</translation>
    </message>
    <message>
        <source>The manager&apos;s post</source>
        <translation type="unfinished">Swydd y rheolwr</translation>
    </message>
    <message>
        <source>Official particulars, printed on the notice: post and team.</source>
        <translation type="unfinished">Manylion swyddogol, a argreffir ar yr hysbysiad: swydd a thîm.</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation type="unfinished">Iaith yr hysbysiad</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished">Yn lle</translation>
    </message>
    <message>
        <source>A notice that contains material errors: it is withdrawn at the same time (regulation 8).</source>
        <translation type="unfinished">Hysbysiad sy&apos;n cynnwys gwallau o bwys: tynnir ef yn ôl ar yr un pryd (rheoliad 8).</translation>
    </message>
    <message>
        <source>Reason, if no notice is given</source>
        <translation type="unfinished">Rheswm, os na roddir hysbysiad</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished">&amp;Rhagolwg</translation>
    </message>
    <message>
        <source>Give &amp;no notice</source>
        <translation type="unfinished">&amp;Peidio â rhoi hysbysiad</translation>
    </message>
    <message>
        <source>&amp;Give the notice</source>
        <translation type="unfinished">Rh&amp;oi&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>&amp;Give the notice (needs a manager beside you)</source>
        <translation type="unfinished">&amp;Rhoi&apos;r hysbysiad (mae angen rheolwr wrth eich ochr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
</context>
<context>
    <name>NoticeMoneyPanel</name>
    <message>
        <source>Money of notices</source>
        <translation type="unfinished">Arian hysbysiadau</translation>
    </message>
    <message>
        <source>The program proposes for which notice a payment is; nothing counts until a person has confirmed it.</source>
        <translation type="unfinished">Mae&apos;r rhaglen yn cynnig ar gyfer pa hysbysiad y mae taliad; nid oes dim yn cyfrif nes bod rhywun wedi&apos;i gadarnhau.</translation>
    </message>
    <message>
        <source>&amp;Take in a file of payments…</source>
        <translation type="unfinished">Cymryd &amp;ffeil daliadau i mewn…</translation>
    </message>
    <message>
        <source>Also lines that are settled</source>
        <translation type="unfinished">Hefyd linellau sydd wedi&apos;u setlo</translation>
    </message>
    <message>
        <source>Enter a cost or a s&amp;urplus…</source>
        <translation type="unfinished">Cofnodi cost neu &amp;warged…</translation>
    </message>
    <message>
        <source>Save the &amp;account…</source>
        <translation type="unfinished">Cadw&apos;r &amp;cyfrif…</translation>
    </message>
    <message>
        <source>Records and returns</source>
        <translation type="unfinished">Cofnodion a ffurflenni</translation>
    </message>
    <message>
        <source>The record of every notice of this school year, and the return of this year and the one before.</source>
        <translation type="unfinished">Cofnod pob hysbysiad o&apos;r flwyddyn ysgol hon, a ffurflen y flwyddyn hon a&apos;r un o&apos;i blaen.</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation type="unfinished">Cadw&apos;r cof&amp;nod…</translation>
    </message>
    <message>
        <source>Save the retur&amp;n…</source>
        <translation type="unfinished">Cadw&apos;r ffu&amp;rflen…</translation>
    </message>
    <message>
        <source>For the Welsh Ministers: leave no small number out</source>
        <translation type="unfinished">I Weinidogion Cymru: peidio â hepgor yr un rhif bach</translation>
    </message>
    <message>
        <source>Confirm all that fit &amp;exactly: {count}</source>
        <translation type="unfinished">Cadarnhau pob un sy&apos;n cyfateb yn &amp;union: {count}</translation>
    </message>
    <message>
        <source>Account, {first} to {last}</source>
        <translation type="unfinished">Cyfrif, {first} hyd {last}</translation>
    </message>
    <message>
        <source>Held before: {amount}</source>
        <translation type="unfinished">A ddelid cynt: {amount}</translation>
    </message>
    <message>
        <source>Received: {amount}</source>
        <translation type="unfinished">Derbyniwyd: {amount}</translation>
    </message>
    <message>
        <source>Repaid or not honoured by the bank: {amount}</source>
        <translation type="unfinished">Ad-dalwyd neu heb ei anrhydeddu gan y banc: {amount}</translation>
    </message>
    <message>
        <source>Used for issuing, enforcing and prosecuting: {amount}</source>
        <translation type="unfinished">Defnyddiwyd i gyhoeddi, gorfodi ac erlyn: {amount}</translation>
    </message>
    <message>
        <source>Sent to the Welsh Ministers: {amount}</source>
        <translation type="unfinished">Anfonwyd at Weinidogion Cymru: {amount}</translation>
    </message>
    <message>
        <source>Held now: {amount}</source>
        <translation type="unfinished">A ddelir yn awr: {amount}</translation>
    </message>
    <message>
        <source>Of that, owed back to payers: {amount}</source>
        <translation type="unfinished">O hynny, yn ddyledus yn ôl i dalwyr: {amount}</translation>
    </message>
    <message>
        <source>Choose a file of payments</source>
        <translation type="unfinished">Dewis ffeil daliadau</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation type="unfinished">Ffeiliau CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>{file} was taken in. Lines: {count}. Nothing is settled until you confirm it.</source>
        <translation type="unfinished">Cymerwyd {file} i mewn. Llinellau: {count}. Nid oes dim wedi&apos;i setlo nes i chi ei gadarnhau.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Cadwyd: {file}</translation>
    </message>
    <message>
        <source>Nothing of the file was taken in: these lines have to be put right first.</source>
        <translation type="unfinished">Ni chymerwyd dim o&apos;r ffeil i mewn: rhaid cywiro&apos;r llinellau hyn yn gyntaf.</translation>
    </message>
    <message>
        <source>More lines that are wrong: {count}</source>
        <translation type="unfinished">Rhagor o linellau anghywir: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeWork</name>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">Rhoddwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Absence from</source>
        <translation type="unfinished">Absenoldeb o</translation>
    </message>
    <message>
        <source>Absence to</source>
        <translation type="unfinished">Absenoldeb hyd</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation type="unfinished">Rhif y llythyr</translation>
    </message>
    <message>
        <source>As the letter&apos;s foot has it; without it nothing can say that it was served.</source>
        <translation type="unfinished">Fel y mae ar droed y llythyr; hebddo ni all dim ddweud ei fod wedi&apos;i gyflwyno.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Each parent is warned apart. The time to improve begins when the letter is received.</source>
        <translation type="unfinished">Rhybuddir pob rhiant ar wahân. Mae&apos;r amser i wella&apos;n dechrau pan dderbynnir y llythyr.</translation>
    </message>
    <message>
        <source>Warn a parent</source>
        <translation type="unfinished">Rhybuddio rhiant</translation>
    </message>
    <message>
        <source>Keep the warning</source>
        <translation type="unfinished">Cadw&apos;r rhybudd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Withdraw the warning</source>
        <translation type="unfinished">Tynnu&apos;r rhybudd yn ôl</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished">Sail</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">Pwy sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Write the name of the person who asks.</source>
        <translation type="unfinished">Ysgrifennwch enw&apos;r person sy&apos;n gofyn.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>One notice is for one parent and one child. Every rule is looked at next, before it is given.</source>
        <translation type="unfinished">Mae un hysbysiad ar gyfer un rhiant ac un plentyn. Edrychir ar bob rheol nesaf, cyn ei roi.</translation>
    </message>
    <message>
        <source>Ask for a penalty notice</source>
        <translation type="unfinished">Gofyn am hysbysiad cosb</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation type="unfinished">Edrych ar y rheolau</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation type="unfinished">Daeth ar</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation type="unfinished">Punnoedd</translation>
    </message>
    <message>
        <source>For example 60 or 60.00.</source>
        <translation type="unfinished">Er enghraifft 60 neu 60.00.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation type="unfinished">Ysgrifennwch y swm.</translation>
    </message>
    <message>
        <source>Reference of the income system</source>
        <translation type="unfinished">Cyfeirnod y system incwm</translation>
    </message>
    <message>
        <source>Payment for {number}</source>
        <translation type="unfinished">Taliad am {number}</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation type="unfinished">Cadw&apos;r taliad</translation>
    </message>
    <message>
        <source>The bank did not honour: {payment}</source>
        <translation type="unfinished">Ni anrhydeddodd y banc: {payment}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Money was repaid</source>
        <translation type="unfinished">Ad-dalwyd arian</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Ar</translation>
    </message>
    <message>
        <source>Pounds repaid</source>
        <translation type="unfinished">Punnoedd a ad-dalwyd</translation>
    </message>
    <message>
        <source>Not asked for where the bank did not honour a payment.</source>
        <translation type="unfinished">Ni ofynnir amdano lle nad anrhydeddodd y banc daliad.</translation>
    </message>
    <message>
        <source>Money back for {number}</source>
        <translation type="unfinished">Arian yn ôl am {number}</translation>
    </message>
    <message>
        <source>A manager stands behind a withdrawal.</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl i dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Withdraw {number}</source>
        <translation type="unfinished">Tynnu {number} yn ôl</translation>
    </message>
    <message>
        <source>A manager stands behind it, and the recipient must be told.</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl iddo, a rhaid rhoi gwybod i&apos;r sawl a&apos;i cafodd.</translation>
    </message>
    <message>
        <source>Whether to prosecute is then decided by two named people. The other choice is to withdraw.</source>
        <translation type="unfinished">Wedyn mae dau berson a enwir yn penderfynu a ddylid erlyn. Y dewis arall yw tynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Take {number} to court</source>
        <translation type="unfinished">Mynd â {number} i&apos;r llys</translation>
    </message>
    <message>
        <source>It goes to court</source>
        <translation type="unfinished">Mae&apos;n mynd i&apos;r llys</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished">Hysbysiadau</translation>
    </message>
    <message>
        <source>Penalty notices</source>
        <translation type="unfinished">Hysbysiadau cosb</translation>
    </message>
    <message>
        <source>Formal warnings</source>
        <translation type="unfinished">Rhybuddion ffurfiol</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation type="unfinished">Dim hysbysiadau eto</translation>
    </message>
    <message>
        <source>Each penalty notice of the county, and each request for one, will stand here.</source>
        <translation type="unfinished">Bydd pob hysbysiad cosb yn y sir, a phob cais am un, yn sefyll yma.</translation>
    </message>
    <message>
        <source>No warnings yet</source>
        <translation type="unfinished">Dim rhybuddion eto</translation>
    </message>
    <message>
        <source>Each formal warning that stands will be listed here.</source>
        <translation type="unfinished">Rhestrir yma bob rhybudd ffurfiol sy&apos;n sefyll.</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">Rhybuddion</translation>
    </message>
    <message>
        <source>&amp;Warn a parent</source>
        <translation type="unfinished">&amp;Rhybuddio rhiant</translation>
    </message>
    <message>
        <source>Penalty notices</source>
        <translation type="unfinished">Hysbysiadau cosb</translation>
    </message>
    <message>
        <source>Ask for a &amp;notice</source>
        <translation type="unfinished">Gofyn am &amp;hysbysiad</translation>
    </message>
    <message>
        <source>No parent has been warned.</source>
        <translation type="unfinished">Nid oes rhiant wedi&apos;i rybuddio.</translation>
    </message>
    <message>
        <source>No notice was asked for or given.</source>
        <translation type="unfinished">Ni ofynnwyd am hysbysiad ac ni roddwyd un.</translation>
    </message>
    <message>
        <source>{kind} to {parent}, {day}</source>
        <translation type="unfinished">{kind} i {parent}, {day}</translation>
    </message>
    <message>
        <source>For absence from {first} to {last}</source>
        <translation type="unfinished">Am absenoldeb o {first} hyd {last}</translation>
    </message>
    <message>
        <source>Record how the warning to {parent} was served</source>
        <translation type="unfinished">Cofnodi sut y cyflwynwyd y rhybudd i {parent}</translation>
    </message>
    <message>
        <source>How it was served</source>
        <translation type="unfinished">Sut y&apos;i cyflwynwyd</translation>
    </message>
    <message>
        <source>Withdraw the warning to {parent}</source>
        <translation type="unfinished">Tynnu&apos;r rhybudd i {parent} yn ôl</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation type="unfinished">Llythyr {number}</translation>
    </message>
    <message>
        <source>Asked for by {name} on {day}: notice to {parent}</source>
        <translation type="unfinished">Gofynnodd {name} ar {day}: hysbysiad i {parent}</translation>
    </message>
    <message>
        <source>No notice was given ({name}, {day}): {reason}</source>
        <translation type="unfinished">Ni roddwyd hysbysiad ({name}, {day}): {reason}</translation>
    </message>
    <message>
        <source>Look at the rules and decide</source>
        <translation type="unfinished">Edrych ar y rheolau a phenderfynu</translation>
    </message>
    <message>
        <source>{number} to {parent}, given {day}</source>
        <translation type="unfinished">{number} i {parent}, a roddwyd {day}</translation>
    </message>
    <message numerus="yes">
        <source>It relies on %n session(s).</source>
        <translation type="unfinished">
            <numerusform>Mae&apos;n dibynnu ar %n sesiwn.</numerusform>
            <numerusform>Mae&apos;n dibynnu ar %n sesiwn.</numerusform>
            <numerusform>Mae&apos;n dibynnu ar %n sesiwn.</numerusform>
            <numerusform>Mae&apos;n dibynnu ar %n sesiwn.</numerusform>
            <numerusform>Mae&apos;n dibynnu ar %n sesiwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on {day} by {name}: {reason}</source>
        <translation type="unfinished">Tynnwyd yn ôl ar {day} gan {name}: {reason}</translation>
    </message>
    <message>
        <source>To go to court, {day}, {name}: {reason}</source>
        <translation type="unfinished">I fynd i&apos;r llys, {day}, {name}: {reason}</translation>
    </message>
    <message>
        <source>{day}, {name}: {reason}</source>
        <translation type="unfinished">{day}, {name}: {reason}</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished">Dangos y papur</translation>
    </message>
    <message>
        <source>Record how {number} was served</source>
        <translation type="unfinished">Cofnodi sut y cyflwynwyd {number}</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Taliad</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation type="unfinished">Arian yn ôl</translation>
    </message>
    <message>
        <source>Take it to court</source>
        <translation type="unfinished">Mynd ag ef i&apos;r llys</translation>
    </message>
    <message>
        <source>{number} came back</source>
        <translation type="unfinished">Daeth {number} yn ôl</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished">Daeth yn ôl</translation>
    </message>
    <message>
        <source>Service was wrong</source>
        <translation type="unfinished">Roedd y cyflwyno&apos;n anghywir</translation>
    </message>
</context>
<context>
    <name>OfficerSection</name>
    <message>
        <source>The officer</source>
        <translation type="unfinished">Y swyddog</translation>
    </message>
    <message>
        <source>Whose particulars</source>
        <translation type="unfinished">Manylion pwy</translation>
    </message>
    <message>
        <source>A manager may also change those of others.</source>
        <translation type="unfinished">Caiff rheolwr newid manylion pobl eraill hefyd.</translation>
    </message>
    <message>
        <source>Can take a case in Welsh</source>
        <translation type="unfinished">Yn gallu cymryd achos yn Gymraeg</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>It is shown to the duty contact when a visit is overdue.</source>
        <translation type="unfinished">Fe&apos;i dangosir i&apos;r cyswllt ar ddyletswydd pan fydd ymweliad yn hwyr.</translation>
    </message>
    <message>
        <source>Duty contact</source>
        <translation type="unfinished">Cyswllt ar ddyletswydd</translation>
    </message>
    <message>
        <source>Who is told when the officer is not back from a visit in time.</source>
        <translation type="unfinished">Pwy sy&apos;n cael gwybod pan na fydd y swyddog yn ôl o ymweliad mewn pryd.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Neb</translation>
    </message>
    <message>
        <source>Save the particulars</source>
        <translation type="unfinished">Cadw&apos;r manylion</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation type="unfinished">Wedi&apos;i gadw: {name}.</translation>
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
    <name>OrderSection</name>
    <message>
        <source>School attendance orders</source>
        <translation type="unfinished">Gorchmynion mynychu&apos;r ysgol</translation>
    </message>
    <message>
        <source>Begin an &amp;order</source>
        <translation type="unfinished">Dechrau &amp;gorchymyn</translation>
    </message>
    <message>
        <source>No order is in the making.</source>
        <translation type="unfinished">Nid oes gorchymyn ar y gweill.</translation>
    </message>
    <message>
        <source>{parent}, begun {day}</source>
        <translation type="unfinished">{parent}, dechreuwyd {day}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation type="unfinished">Sut y cyfrifir y dyddiau</translation>
    </message>
    <message>
        <source>time to {day}</source>
        <translation type="unfinished">amser hyd {day}</translation>
    </message>
    <message>
        <source>before the calendar changed: {day}</source>
        <translation type="unfinished">cyn i&apos;r calendr newid: {day}</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation type="unfinished">cymeradwywyd gan {name}</translation>
    </message>
    <message>
        <source>May be done now:</source>
        <translation type="unfinished">Gellir gwneud hyn nawr:</translation>
    </message>
    <message>
        <source>Later: {step}. {when}</source>
        <translation type="unfinished">Yn nes ymlaen: {step}. {when}</translation>
    </message>
</context>
<context>
    <name>OrderWork</name>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished">Dechreuwyd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Why it appears that there is no suitable education</source>
        <translation type="unfinished">Pam yr ymddengys nad oes addysg addas</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Begin a school attendance order</source>
        <translation type="unfinished">Dechrau gorchymyn mynychu&apos;r ysgol</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished">Rhif y papur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>A step of the order</source>
        <translation type="unfinished">Cam o&apos;r gorchymyn</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished">Cadw&apos;r cam</translation>
    </message>
    <message>
        <source>It may be taken on any day ({source}).</source>
        <translation type="unfinished">Gellir ei gymryd ar unrhyw ddiwrnod ({source}).</translation>
    </message>
    <message>
        <source>It may be taken from {day} on ({source}).</source>
        <translation type="unfinished">Gellir ei gymryd o {day} ymlaen ({source}).</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation type="unfinished">Dewiswch yr ysgol</translation>
    </message>
    <message>
        <source>The school that the parent chose in time is named (Education Act 1996 s.438).</source>
        <translation type="unfinished">Enwir yr ysgol a ddewisodd y rhiant mewn pryd (Deddf Addysg 1996 a.438).</translation>
    </message>
    <message>
        <source>The school of this earlier step is named: {step}.</source>
        <translation type="unfinished">Enwir ysgol y cam cynharach hwn: {step}.</translation>
    </message>
    <message>
        <source>The parent names it.</source>
        <translation type="unfinished">Y rhiant sy&apos;n ei henwi.</translation>
    </message>
    <message>
        <source>The council names it. A school named in the child&apos;s individual development plan is the one (s.441A); a school that excluded the child for good is not.</source>
        <translation type="unfinished">Y cyngor sy&apos;n ei henwi. Yr ysgol a enwir yng nghynllun datblygu unigol y plentyn yw&apos;r un (a.441A); nid ysgol a waharddodd y plentyn yn barhaol.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Attendance by week</source>
        <translation type="unfinished">Presenoldeb fesul wythnos</translation>
    </message>
    <message>
        <source>What absence is made of, by year group</source>
        <translation type="unfinished">Cyfansoddiad yr absenoldeb, fesul grŵp blwyddyn</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Ffeithiau</translation>
    </message>
    <message>
        <source>No marks of this school year</source>
        <translation type="unfinished">Dim marciau ar gyfer y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>When the school&apos;s register is imported, its weeks will stand here.</source>
        <translation type="unfinished">Pan fewnforir cofrestr yr ysgol, bydd ei hwythnosau yma.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Earlier years are whole; missing marks are counted beside and are no absence.</source>
        <translation type="unfinished">Mae blynyddoedd cynharach yn gyfan; cyfrifir marciau coll ar wahân ac nid ydynt yn absenoldeb.</translation>
    </message>
    <message>
        <source>Week of the school year</source>
        <translation type="unfinished">Wythnos y flwyddyn ysgol</translation>
    </message>
    <message>
        <source>nobody is recorded as {role}</source>
        <translation type="unfinished">nid oes neb wedi&apos;i gofnodi fel {role}</translation>
    </message>
    <message>
        <source>due to be looked at: {names}</source>
        <translation type="unfinished">i&apos;w hadolygu: {names}</translation>
    </message>
    <message>
        <source>To put right: {things}.</source>
        <translation type="unfinished">I&apos;w gywiro: {things}.</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation type="unfinished">Pobl a pholisïau</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>morning {time}</source>
        <translation type="unfinished">bore {time}</translation>
    </message>
    <message>
        <source>afternoon {time}</source>
        <translation type="unfinished">prynhawn {time}</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>Registers close</source>
        <translation type="unfinished">Cofrestrau&apos;n cau</translation>
    </message>
    <message>
        <source>First-day absence procedure</source>
        <translation type="unfinished">Trefn absenoldeb y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Open doubts in the register</source>
        <translation type="unfinished">Amheuon agored yn y gofrestr</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished">Camau agored</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation type="unfinished">Rhifau blaenorol</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation type="unfinished">Cymerodd drosodd oddi wrth</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished">Cymerwyd drosodd gan</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished">&amp;Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished">&amp;Cyfuno…</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation type="unfinished">C&amp;adw&apos;r llall</translation>
    </message>
    <message>
        <source>&amp;Not the same…</source>
        <translation type="unfinished">&amp;Nid yr un person…</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation type="unfinished">Y ddau gofnod ochr yn ochr</translation>
    </message>
    <message>
        <source>{merged} would be merged into {kept}</source>
        <translation type="unfinished">Byddai {merged} yn cael ei gyfuno yn {kept}</translation>
    </message>
    <message>
        <source>Goes over: {what}.</source>
        <translation type="unfinished">Yn symud drosodd: {what}.</translation>
    </message>
    <message>
        <source>Registers that become one: {where}.</source>
        <translation type="unfinished">Cofrestri sy&apos;n dod yn un: {where}.</translation>
    </message>
    <message>
        <source>Stays with the merged record, because the kept one has the same: {what}.</source>
        <translation type="unfinished">Yn aros gyda&apos;r cofnod a gyfunir, am fod yr un peth gan y cofnod a gedwir: {what}.</translation>
    </message>
    <message>
        <source>Nothing is deleted: the merged name and UPN still find the pupil, and it can be undone.</source>
        <translation type="unfinished">Nid oes dim yn cael ei ddileu: mae&apos;r enw a&apos;r UPN a gyfunwyd yn dal i ganfod y disgybl, a gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>To be stated</source>
        <translation type="unfinished">I&apos;w ddatgan</translation>
    </message>
    <message>
        <source>Stands in the way</source>
        <translation type="unfinished">Yn sefyll yn y ffordd</translation>
    </message>
    <message>
        <source>{heading}: {sentence}</source>
        <translation type="unfinished">{heading}: {sentence}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation type="unfinished">Y cofnod a gedwir</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation type="unfinished">Y cofnod a gyfunir</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>Which records</source>
        <translation type="unfinished">Pa gofnodion</translation>
    </message>
    <message>
        <source>Only very like</source>
        <translation type="unfinished">Dim ond rhai tebyg iawn</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished">Chwilio &amp;eto</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished">S&amp;topio</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished">Ochr yn &amp;ochr</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation type="unfinished">Pa mor bell mae&apos;r chwilio wedi mynd</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished">Cofnodion dyblyg tebygol</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Yn chwilio…</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation type="unfinished">Dim cofnodion dyblyg tebygol</translation>
    </message>
    <message>
        <source>Records that sound alike, with one birth, address or telephone, will be listed here.</source>
        <translation type="unfinished">Bydd cofnodion sy&apos;n swnio&apos;n debyg, gyda&apos;r un dyddiad geni, cyfeiriad neu ffôn, yn cael eu rhestru yma.</translation>
    </message>
    <message>
        <source>1 pair of {records} records</source>
        <translation type="unfinished">1 pâr o {records} cofnod</translation>
    </message>
    <message>
        <source>{shown} pairs of {records} records</source>
        <translation type="unfinished">{shown} pâr o {records} cofnod</translation>
    </message>
    <message>
        <source>names too common to be compared by the name alone: {count}</source>
        <translation type="unfinished">enwau sy&apos;n rhy gyffredin i&apos;w cymharu wrth yr enw yn unig: {count}</translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished">Un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">Y llall</translation>
    </message>
    <message>
        <source>How like</source>
        <translation type="unfinished">Pa mor debyg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Paper {number}</source>
        <translation type="unfinished">Papur {number}</translation>
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
    <name>PaperTab</name>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished">Anfonwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Sa&amp;ve PDF…</source>
        <translation type="unfinished">&amp;Cadw PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>The paper names pupils and is for the head teacher. The audit says it was made; no copy is kept.</source>
        <translation type="unfinished">Mae’r papur yn enwi disgyblion ac ar gyfer y pennaeth. Mae’r archwiliad yn dweud iddo gael ei wneud; ni chedwir copi.</translation>
    </message>
    <message>
        <source>Pages of the paper as they would be printed</source>
        <translation type="unfinished">Tudalennau’r papur fel y byddent yn cael eu hargraffu</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished">Cadwyd fel {path}</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished">Cadw’r papur</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>&amp;Open, save or print</source>
        <translation type="unfinished">&amp;Agor, cadw neu argraffu</translation>
    </message>
    <message>
        <source>New register extract</source>
        <translation type="unfinished">Detholiad newydd o’r gofrestr</translation>
    </message>
    <message>
        <source>Record ser&amp;vice…</source>
        <translation type="unfinished">Cofnodi &amp;cyflwyno…</translation>
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
        <source>{number} to {recipient}. {served}.</source>
        <translation type="unfinished">{number} at {recipient}. {served}.</translation>
    </message>
    <message>
        <source>This paper is the office&apos;s own; it is served on nobody.</source>
        <translation type="unfinished">Papur y swyddfa ei hun yw hwn; nid yw&apos;n cael ei gyflwyno i neb.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished">Cyflwynwyd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
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
    <name>PasswordBox</name>
    <message>
        <source>This password does not open the file.</source>
        <translation type="unfinished">Nid yw’r cyfrinair hwn yn agor y ffeil.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished">Cyfrinair y ffeil</translation>
    </message>
    <message>
        <source>It opens the file in memory and is kept nowhere. The file is kept as it came, locked.</source>
        <translation type="unfinished">Mae’n agor y ffeil yn y cof ac ni chedwir ef yn unman. Cedwir y ffeil fel y daeth, dan glo.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
</context>
<context>
    <name>PatternsTab</name>
    <message>
        <source>When absence falls</source>
        <translation type="unfinished">Pryd y mae absenoldeb</translation>
    </message>
    <message>
        <source>Nobody has a mark in this period.</source>
        <translation type="unfinished">Nid oes gan neb farc yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Brothers and sisters absent together</source>
        <translation type="unfinished">Brodyr a chwiorydd yn absennol gyda’i gilydd</translation>
    </message>
    <message>
        <source>Nobody of one family or address has missed many sessions together.</source>
        <translation type="unfinished">Nid oes neb o’r un teulu neu gyfeiriad wedi colli llawer o sesiynau gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Before and after an action</source>
        <translation type="unfinished">Cyn ac ar ôl gweithred</translation>
    </message>
    <message>
        <source>Day of the action</source>
        <translation type="unfinished">Diwrnod y weithred</translation>
    </message>
    <message>
        <source>Compare the weeks</source>
        <translation type="unfinished">Cymharu’r wythnosau</translation>
    </message>
    <message>
        <source>Breaks and weeks of terms are those that each school held.</source>
        <translation type="unfinished">Y gwyliau a’r wythnosau tymor yw’r rhai a gynhaliodd pob ysgol.</translation>
    </message>
    <message>
        <source>Pupil-days: {whole} missed whole, {morning} only the morning, {afternoon} only the afternoon.</source>
        <translation type="unfinished">Diwrnodau disgybl: collwyd {whole} yn gyfan, {morning} y bore’n unig, {afternoon} y prynhawn yn unig.</translation>
    </message>
    <message>
        <source>Absence over sliding weeks</source>
        <translation type="unfinished">Absenoldeb dros wythnosau treigl</translation>
    </message>
    <message>
        <source>A shared parent or today’s address; sessions that both had to attend.</source>
        <translation type="unfinished">Rhiant cyffredin neu gyfeiriad heddiw; sesiynau yr oedd yn rhaid i’r ddau eu mynychu.</translation>
    </message>
    <message>
        <source>{weeks} weeks: {points} points. Before: {before}. After: {after}.</source>
        <translation type="unfinished">{weeks} wythnos: {points} pwynt. Cyn: {before}. Wedyn: {after}.</translation>
    </message>
    <message>
        <source>The weeks after are not over.</source>
        <translation type="unfinished">Nid yw’r wythnosau wedyn ar ben.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>What they are to the child</source>
        <translation type="unfinished">Perthynas â’r plentyn</translation>
    </message>
    <message>
        <source>Person {number}: name</source>
        <translation type="unfinished">Person {number}: enw</translation>
    </message>
    <message>
        <source>Person {number}: what they are to the child</source>
        <translation type="unfinished">Person {number}: perthynas â’r plentyn</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody is recorded for: {names}.</source>
        <translation type="unfinished">Nid oes neb wedi&apos;i gofnodi ar gyfer: {names}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished">Polisïau</translation>
    </message>
    <message>
        <source>Nobody yet. Add the head teacher and whoever leads on attendance.</source>
        <translation type="unfinished">Neb eto. Ychwanegwch y pennaeth a phwy bynnag sy&apos;n arwain ar bresenoldeb.</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation type="unfinished">&amp;Ychwanegu cyswllt</translation>
    </message>
    <message>
        <source>C&amp;orrect it</source>
        <translation type="unfinished">Cy&amp;wiro</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished">Dod i &amp;ben</translation>
    </message>
    <message>
        <source>&amp;Policy was seen</source>
        <translation type="unfinished">Gwelwyd y &amp;polisi</translation>
    </message>
    <message>
        <source>The school has a new number</source>
        <translation type="unfinished">Mae gan yr ysgol rif newydd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished">O a hyd at</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">Sut mae&apos;n sefyll</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished">Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Erioed</translation>
    </message>
    <message>
        <source>Next by</source>
        <translation type="unfinished">Nesaf erbyn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Rheol</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished">Heb ei weld eto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">Mewn pryd</translation>
    </message>
</context>
<context>
    <name>PersonAsking</name>
    <message>
        <source>Write the day on which it ended.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y daeth i ben.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished">Pryd y daeth i ben?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Write how it is known that this was never so.</source>
        <translation type="unfinished">Ysgrifennwch sut y gwyddys nad oedd hyn erioed yn wir.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>The line stays in sight.</source>
        <translation type="unfinished">Mae&apos;r llinell yn aros yn y golwg.</translation>
    </message>
    <message>
        <source>It was never so</source>
        <translation type="unfinished">Ni fu erioed felly</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Register e&amp;xtract</source>
        <translation type="unfinished">De&amp;tholiad o’r gofrestr</translation>
    </message>
    <message>
        <source>Raise a &amp;concern</source>
        <translation type="unfinished">Codi &amp;pryder</translation>
    </message>
    <message>
        <source>Add what is newly &amp;known</source>
        <translation type="unfinished">Ychwanegu beth sy&apos;n n&amp;ewydd</translation>
    </message>
    <message>
        <source>Who looks like this?</source>
        <translation type="unfinished">Pwy sy&apos;n debyg i hwn?</translation>
    </message>
    <message>
        <source>Died {day}</source>
        <translation type="unfinished">Bu farw {day}</translation>
    </message>
    <message>
        <source>Known as {name}</source>
        <translation type="unfinished">Fe’i gelwir yn {name}</translation>
    </message>
    <message>
        <source>UPN {upn}</source>
        <translation type="unfinished">UPN {upn}</translation>
    </message>
    <message>
        <source>No UPN</source>
        <translation type="unfinished">Dim UPN</translation>
    </message>
    <message>
        <source>Open case {reference}</source>
        <translation type="unfinished">Agor achos {reference}</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished">Dechrau achos</translation>
    </message>
    <message>
        <source>These are two persons</source>
        <translation type="unfinished">Dau berson yw&apos;r rhain</translation>
    </message>
    <message>
        <source>Is also a parent…</source>
        <translation type="unfinished">Hefyd yn rhiant…</translation>
    </message>
    <message>
        <source>Is also a pupil…</source>
        <translation type="unfinished">Hefyd yn ddisgybl…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Nobody is open here</source>
        <translation type="unfinished">Nid oes neb ar agor yma</translation>
    </message>
    <message>
        <source>Find somebody by name, and their page opens here.</source>
        <translation type="unfinished">Dewch o hyd i rywun wrth ei enw, ac mae ei dudalen yn agor yma.</translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation type="unfinished">Ni ellir dangos y person hwn</translation>
    </message>
    <message>
        <source>Write how it is known that they are two persons.</source>
        <translation type="unfinished">Ysgrifennwch sut y gwyddys mai dau berson ydynt.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">Sut mae&apos;n hysbys</translation>
    </message>
    <message>
        <source>What was recorded since stays with the pupil; the parent’s own record is as it was.</source>
        <translation type="unfinished">Mae&apos;r hyn a gofnodwyd ers hynny yn aros gyda&apos;r disgybl; mae cofnod y rhiant fel yr oedd.</translation>
    </message>
    <message>
        <source>These are two persons</source>
        <translation type="unfinished">Dau berson yw&apos;r rhain</translation>
    </message>
    <message>
        <source>Part the records</source>
        <translation type="unfinished">Gwahanu&apos;r cofnodion</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a name, or choose from the list</source>
        <translation type="unfinished">Teipiwch enw, neu dewiswch o&apos;r rhestr</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Fe&apos;i gelwir yn</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished">Enw blaenorol</translation>
    </message>
    <message>
        <source>Also goes by</source>
        <translation type="unfinished">Defnyddir hefyd</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished">Enw cyfreithiol</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">Ffôn symudol</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation type="unfinished">Ffôn yn y gwaith</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>{language}, with an interpreter</source>
        <translation type="unfinished">{language}, gyda chyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished">Tan {last}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished">O {first} hyd at {last}</translation>
    </message>
    <message>
        <source>Since a day that is not known</source>
        <translation type="unfinished">Ers diwrnod nad yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation type="unfinished">Ers {first}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Ffynhonnell: {source}</translation>
    </message>
    <message>
        <source>Recorded by {name} on {day}</source>
        <translation type="unfinished">Cofnodwyd gan {name} ar {day}</translation>
    </message>
    <message>
        <source>It was not kept who recorded this</source>
        <translation type="unfinished">Ni chadwyd pwy a gofnododd hyn</translation>
    </message>
    <message>
        <source>Withdrawn on {day}: {reason}</source>
        <translation type="unfinished">Tynnwyd yn ôl ar {day}: {reason}</translation>
    </message>
    <message>
        <source>Pupil and parent</source>
        <translation type="unfinished">Disgybl a rhiant</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished">Gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished">Ganwyd {day}</translation>
    </message>
    <message>
        <source>Day of birth not known: {note}</source>
        <translation type="unfinished">Dyddiad geni ddim yn hysbys: {note}</translation>
    </message>
    <message>
        <source>Day of birth not known</source>
        <translation type="unfinished">Dyddiad geni ddim yn hysbys</translation>
    </message>
    <message>
        <source>One entry is restricted: the case’s officer or a manager can see it.</source>
        <translation type="unfinished">Mae un cofnod yn gyfyngedig: gall swyddog yr achos neu reolwr ei weld.</translation>
    </message>
    <message>
        <source>{count} entries are restricted: the case’s officer or a manager can see them.</source>
        <translation type="unfinished">Mae {count} cofnod yn gyfyngedig: gall swyddog yr achos neu reolwr eu gweld.</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>Kind of name</source>
        <translation type="unfinished">Math o enw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Write the surname.</source>
        <translation type="unfinished">Ysgrifennwch y cyfenw.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Leave it empty where nobody knows.</source>
        <translation type="unfinished">Gadewch yn wag os nad oes neb yn gwybod.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Tan</translation>
    </message>
    <message>
        <source>Leave it empty where it still holds.</source>
        <translation type="unfinished">Gadewch yn wag os yw&apos;n dal yn wir.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">Sut mae&apos;n hysbys</translation>
    </message>
    <message>
        <source>Add another name of {name}</source>
        <translation type="unfinished">Ychwanegu enw arall {name}</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation type="unfinished">Ychwanegu&apos;r enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished">Rhif neu gyfeiriad</translation>
    </message>
    <message>
        <source>Write the number or address.</source>
        <translation type="unfinished">Ysgrifennwch y rhif neu&apos;r cyfeiriad.</translation>
    </message>
    <message>
        <source>Agreed in writing to be served here, on</source>
        <translation type="unfinished">Cytunodd yn ysgrifenedig i dderbyn papurau yma, ar</translation>
    </message>
    <message>
        <source>Leave it empty where nobody asked or they did not agree.</source>
        <translation type="unfinished">Gadewch yn wag os na ofynnodd neb neu os na chytunodd.</translation>
    </message>
    <message>
        <source>In which paper they agreed</source>
        <translation type="unfinished">Ym mha bapur y cytunodd</translation>
    </message>
    <message>
        <source>Add a telephone number or e-mail address of {name}</source>
        <translation type="unfinished">Ychwanegu rhif ffôn neu gyfeiriad e-bost {name}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">Ei ychwanegu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Cytunodd ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>For example the contact form of September 2026.</source>
        <translation type="unfinished">Er enghraifft ffurflen gyswllt Medi 2026.</translation>
    </message>
    <message>
        <source>Write which paper.</source>
        <translation type="unfinished">Ysgrifennwch pa bapur.</translation>
    </message>
    <message>
        <source>A paper may be served at {value} only with consent in writing.</source>
        <translation type="unfinished">Dim ond gyda chydsyniad ysgrifenedig y gellir cyflwyno papur i {value}.</translation>
    </message>
    <message>
        <source>Consent to be served</source>
        <translation type="unfinished">Cydsyniad i dderbyn papurau</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">Cadw&apos;r cydsyniad</translation>
    </message>
    <message>
        <source>Write the day on which it ended.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y daeth i ben.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>The consent ended</source>
        <translation type="unfinished">Daeth y cydsyniad i ben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">Iaith arall</translation>
    </message>
    <message>
        <source>Language they want</source>
        <translation type="unfinished">Yr iaith a ddymunir</translation>
    </message>
    <message>
        <source>Which other language</source>
        <translation type="unfinished">Pa iaith arall</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation type="unfinished">Mae angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Which language does {name} want?</source>
        <translation type="unfinished">Pa iaith mae {name} yn ei dymuno?</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Cadw&apos;r ateb</translation>
    </message>
    <message>
        <source>Letters and meetings follow the newest answer; earlier answers stay in sight.</source>
        <translation type="unfinished">Mae llythyrau a chyfarfodydd yn dilyn yr ateb diweddaraf; mae atebion cynharach yn aros yn y golwg.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Angen</translation>
    </message>
    <message>
        <source>Add what {name} needs to be told things</source>
        <translation type="unfinished">Ychwanegu&apos;r hyn sydd ei angen ar {name} i gael gwybod pethau</translation>
    </message>
    <message>
        <source>Add the need</source>
        <translation type="unfinished">Ychwanegu&apos;r angen</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>What is known where the day is not</source>
        <translation type="unfinished">Beth sy&apos;n hysbys os nad yw&apos;r dyddiad</translation>
    </message>
    <message>
        <source>For example “about 1990” or “asked on 3 March, not told”.</source>
        <translation type="unfinished">Er enghraifft “tua 1990” neu “gofynnwyd ar 3 Mawrth, heb gael gwybod”.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Rhyw</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation type="unfinished">Bu farw ar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">Swydd</translation>
    </message>
    <message>
        <source>What is newly known of {name}</source>
        <translation type="unfinished">Yr hyn sy’n newydd am {name}</translation>
    </message>
    <message>
        <source>What you leave as it is stays; what stood before is kept in the audit.</source>
        <translation type="unfinished">Mae&apos;r hyn a adewch fel y mae yn aros; cedwir yr hyn oedd yno o&apos;r blaen yn yr archwiliad.</translation>
    </message>
    <message>
        <source>Choose a pupil.</source>
        <translation type="unfinished">Dewiswch ddisgybl.</translation>
    </message>
    <message>
        <source>Choose a parent.</source>
        <translation type="unfinished">Dewiswch riant.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation type="unfinished">Y cofnod arall</translation>
    </message>
    <message>
        <source>Write how it is known.</source>
        <translation type="unfinished">Ysgrifennwch sut mae&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Both records stay and share one page; it can be parted again.</source>
        <translation type="unfinished">Mae&apos;r ddau gofnod yn aros ac yn rhannu un dudalen; gellir eu gwahanu eto.</translation>
    </message>
    <message>
        <source>{name} is also recorded as</source>
        <translation type="unfinished">Cofnodir {name} hefyd fel</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished">Un person ydynt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">Benyw</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">Gwryw</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Arall</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Say what is to be done, or empty the action.</source>
        <translation type="unfinished">Dywedwch beth sydd i&apos;w wneud, neu gwagiwch y cam.</translation>
    </message>
    <message>
        <source>Write the day by which it is to be done, for example 24/11/2026 or +7.</source>
        <translation type="unfinished">Ysgrifennwch erbyn pa ddiwrnod y mae i’w wneud, er enghraifft 24/11/2026 neu +7.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished">Pwy sy&apos;n ei wneud</translation>
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
        <source>Action {number}: whose it is</source>
        <translation type="unfinished">Cam {number}: i bwy y mae</translation>
    </message>
    <message>
        <source>Action {number}: who does it</source>
        <translation type="unfinished">Cam {number}: pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Action {number}: by when</source>
        <translation type="unfinished">Cam {number}: erbyn pryd</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>No day is set for the next review.</source>
        <translation type="unfinished">Nid oes diwrnod wedi&apos;i bennu ar gyfer yr adolygiad nesaf.</translation>
    </message>
    <message>
        <source>Review overdue: {day}</source>
        <translation type="unfinished">Mae&apos;r adolygiad yn hwyr: {day}</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation type="unfinished">Adolygiad nesaf {day}</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished">Ad&amp;olygu</translation>
    </message>
    <message>
        <source>Record an ans&amp;wer</source>
        <translation type="unfinished">Cofnodi &amp;ateb</translation>
    </message>
    <message>
        <source>&amp;Print to sign</source>
        <translation type="unfinished">Ar&amp;graffu i&apos;w lofnodi</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation type="unfinished">Am&amp;newid</translation>
    </message>
    <message>
        <source>&amp;End the plan</source>
        <translation type="unfinished">&amp;Dod â&apos;r cynllun i ben</translation>
    </message>
    <message>
        <source>Papers issued: {numbers}</source>
        <translation type="unfinished">Papurau a gyhoeddwyd: {numbers}</translation>
    </message>
    <message>
        <source>Signed by both sides</source>
        <translation type="unfinished">Wedi&apos;i lofnodi gan y ddwy ochr</translation>
    </message>
    <message>
        <source>Agreed with a parent</source>
        <translation type="unfinished">Wedi&apos;i gytuno gyda rhiant</translation>
    </message>
    <message>
        <source>Refused. A refusal is no offence.</source>
        <translation type="unfinished">Gwrthodwyd. Nid yw gwrthod yn drosedd.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished">Yn aros am ateb</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation type="unfinished">Nid oes targed wedi&apos;i bennu.</translation>
    </message>
    <message>
        <source>Target: {percent} (dashed line).</source>
        <translation type="unfinished">Targed: {percent} (llinell doredig).</translation>
    </message>
    <message>
        <source>A bar a week: outlined before the plan, filled since.</source>
        <translation type="unfinished">Bar am bob wythnos: amlinell cyn y cynllun, wedi&apos;i lenwi ers hynny.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>{what} – {who}</source>
        <translation type="unfinished">{what} – {who}</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">Cefnogaeth a gynigir</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished">Yr hyn y mae&apos;r plentyn ei eisiau</translation>
    </message>
    <message>
        <source>What the parents want</source>
        <translation type="unfinished">Yr hyn y mae&apos;r rhieni ei eisiau</translation>
    </message>
    <message>
        <source>Also agreed</source>
        <translation type="unfinished">Cytunwyd hefyd</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Atebion</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation type="unfinished">{name} ({role})</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Record the answer of {name}</source>
        <translation type="unfinished">Cofnodi ateb {name}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Cofnodi hyn</translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation type="unfinished">{answer}, {day}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished">Adolygiadau</translation>
    </message>
    <message>
        <source>{day}: {outcome}</source>
        <translation type="unfinished">{day}: {outcome}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message>
        <source>no session</source>
        <translation type="unfinished">dim sesiwn</translation>
    </message>
    <message>
        <source>Attendance by week. Before the plan: {before}. Since: {since}.</source>
        <translation type="unfinished">Presenoldeb fesul wythnos. Cyn y cynllun: {before}. Ers hynny: {since}.</translation>
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
        <source>Let go</source>
        <translation type="unfinished">Wedi&apos;i ollwng</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>Count the &amp;day…</source>
        <translation type="unfinished">&amp;Cyfrif y diwrnod…</translation>
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
        <source>Tasks</source>
        <translation type="unfinished">Tasgau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>A&amp;gree a plan</source>
        <translation type="unfinished">C&amp;ytuno ar gynllun</translation>
    </message>
    <message>
        <source>It is on paper: con&amp;firm it</source>
        <translation type="unfinished">Mae ar bapur: ei &amp;gadarnhau</translation>
    </message>
    <message>
        <source>Earlier plans</source>
        <translation type="unfinished">Cynlluniau cynharach</translation>
    </message>
    <message>
        <source>No plan holds. Agree one with the family: who does what by when, and the support offered.</source>
        <translation type="unfinished">Nid oes cynllun mewn grym. Cytunwch ar un gyda&apos;r teulu: pwy sy&apos;n gwneud beth erbyn pryd, a&apos;r gefnogaeth a gynigir.</translation>
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
        <source>What the file tells otherwise</source>
        <translation type="unfinished">Yr hyn y mae’r ffeil yn ei ddweud yn wahanol</translation>
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
        <source>one row a pupil, a string of marks</source>
        <translation type="unfinished">un rhes i bob disgybl, llinyn o farciau</translation>
    </message>
    <message>
        <source>Common Transfer File</source>
        <translation type="unfinished">Ffeil Drosglwyddo Gyffredin</translation>
    </message>
    <message>
        <source>SIMS sessions</source>
        <translation type="unfinished">Sesiynau SIMS</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished">Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation type="unfinished">OpenDocument</translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished">tudalen we</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished">CSV</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished">{count} rhes</translation>
    </message>
    <message>
        <source>read with the profile {name}</source>
        <translation type="unfinished">darllenwyd â’r proffil {name}</translation>
    </message>
    <message>
        <source>This very file went in on {day} at {time}. Importing it again changes nothing.</source>
        <translation type="unfinished">Aeth yr union ffeil hon i mewn ar {day} am {time}. Nid yw ei mewnforio eto’n newid dim.</translation>
    </message>
    <message>
        <source>The file is locked. Give its password to look at it.</source>
        <translation type="unfinished">Mae’r ffeil dan glo. Rhowch ei chyfrinair i edrych arni.</translation>
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
        <source>Accept {value} for this pupil (line {line}). It is wrong and will never be used to match. {wrong}</source>
        <translation type="unfinished">Derbyn {value} ar gyfer y disgybl hwn (llinell {line}). Mae’n anghywir ac ni chaiff byth ei ddefnyddio i baru. {wrong}</translation>
    </message>
    <message>
        <source>The file is the right one. {wrong}</source>
        <translation type="unfinished">Hon yw’r ffeil gywir. {wrong}</translation>
    </message>
    <message>
        <source>The pupil is back: these marks begin another stay at the school. {wrong}</source>
        <translation type="unfinished">Mae’r disgybl yn ôl: mae’r marciau hyn yn dechrau cyfnod arall yn yr ysgol. {wrong}</translation>
    </message>
    <message>
        <source>Accept marks on {value}: the school was open. {wrong} Marks on that day: {count}.</source>
        <translation type="unfinished">Derbyn marciau ar {value}: roedd yr ysgol ar agor. {wrong} Marciau ar y diwrnod hwnnw: {count}.</translation>
    </message>
    <message>
        <source>Column {column}: read {value} as {proposed}. Rows: {count}, the first on line {line}.</source>
        <translation type="unfinished">Colofn {column}: darllen {value} fel {proposed}. Rhesi: {count}, y gyntaf ar linell {line}.</translation>
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
        <source>Differences {count}</source>
        <translation type="unfinished">Gwahaniaethau {count}</translation>
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
    <name>PlanVisitDialog</name>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished">Cynllunio ymweliad</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation type="unfinished">Cynllunio&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Visit these children too:</source>
        <translation type="unfinished">Ymweld â&apos;r plant hyn hefyd:</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished">Cyfeiriad arall</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation type="unfinished">Pwy sy&apos;n mynd</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation type="unfinished">Pwy sy&apos;n mynd hefyd</translation>
    </message>
    <message>
        <source>A colleague, or somebody of another service.</source>
        <translation type="unfinished">Cydweithiwr, neu rywun o wasanaeth arall.</translation>
    </message>
    <message>
        <source>Duty contact</source>
        <translation type="unfinished">Cyswllt ar ddyletswydd</translation>
    </message>
    <message>
        <source>The managers</source>
        <translation type="unfinished">Y rheolwyr</translation>
    </message>
    <message>
        <source>Is told when nobody is back in time.</source>
        <translation type="unfinished">Caiff wybod os nad oes neb yn ôl mewn pryd.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Say what the visit is for.</source>
        <translation type="unfinished">Dywedwch beth yw diben yr ymweliad.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished">Beth i&apos;w ofyn</translation>
    </message>
    <message>
        <source>Note on risk</source>
        <translation type="unfinished">Nodyn risg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026 or +1.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod, er enghraifft 24/11/2026 neu +1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation type="unfinished">Gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished">Math o ymweliad</translation>
    </message>
    <message>
        <source>Minutes that it lasts</source>
        <translation type="unfinished">Hyd mewn munudau</translation>
    </message>
    <message>
        <source>The family knows</source>
        <translation type="unfinished">Mae&apos;r teulu&apos;n gwybod</translation>
    </message>
    <message>
        <source>The visit is announced</source>
        <translation type="unfinished">Rhoddwyd gwybod am yr ymweliad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Lines of the address</source>
        <translation type="unfinished">Llinellau&apos;r cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>Asked before the first visit to a family.</source>
        <translation type="unfinished">Gofynnir cyn yr ymweliad cyntaf â theulu.</translation>
    </message>
    <message>
        <source>{address} ({whose})</source>
        <translation type="unfinished">{address} ({whose})</translation>
    </message>
    <message>
        <source>No fixed abode: {address} ({whose})</source>
        <translation type="unfinished">Dim cartref sefydlog: {address} ({whose})</translation>
    </message>
    <message>
        <source>{address} ({whose}) – confidential</source>
        <translation type="unfinished">{address} ({whose}) – cyfrinachol</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation type="unfinished">Cyswllt diwethaf: {day}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation type="unfinished">Addawyd: {what}</translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>the county</source>
        <translation type="unfinished">y sir</translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished">Blwyddyn ysgol</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished">Ar gyfer beth</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation type="unfinished">Targed fel canran</translation>
    </message>
    <message>
        <source>For example 94.5.</source>
        <translation type="unfinished">Er enghraifft 94.5.</translation>
    </message>
    <message>
        <source>Write the target.</source>
        <translation type="unfinished">Ysgrifennwch y targed.</translation>
    </message>
    <message>
        <source>How it was arrived at</source>
        <translation type="unfinished">Sut y penderfynwyd arno</translation>
    </message>
    <message>
        <source>Local knowledge, earlier figures, benchmark group, support.</source>
        <translation type="unfinished">Gwybodaeth leol, ffigurau blaenorol, grŵp meincnod, cymorth.</translation>
    </message>
    <message>
        <source>Write how the figure was arrived at.</source>
        <translation type="unfinished">Ysgrifennwch sut y penderfynwyd ar y ffigur.</translation>
    </message>
    <message>
        <source>Pupils with free school meals, percent</source>
        <translation type="unfinished">Disgyblion â phrydau ysgol am ddim, canran</translation>
    </message>
    <message>
        <source>It gives the benchmark group; the groups are not confirmed.</source>
        <translation type="unfinished">Mae&apos;n rhoi&apos;r grŵp meincnod; nid yw&apos;r grwpiau wedi&apos;u cadarnhau.</translation>
    </message>
    <message>
        <source>Support that is available</source>
        <translation type="unfinished">Cymorth sydd ar gael</translation>
    </message>
    <message>
        <source>Propose a target for {name}</source>
        <translation type="unfinished">Cynnig targed i {name}</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation type="unfinished">&amp;Cynnig</translation>
    </message>
    <message>
        <source>The attendance of the years before is kept with the proposal as it is today.</source>
        <translation type="unfinished">Cedwir presenoldeb y blynyddoedd blaenorol gyda&apos;r cynnig fel y mae heddiw.</translation>
    </message>
    <message>
        <source>Write the reason; it stays with the target.</source>
        <translation type="unfinished">Ysgrifennwch y rheswm; mae&apos;n aros gyda&apos;r targed.</translation>
    </message>
    <message>
        <source>Agree a plan</source>
        <translation type="unfinished">Cytuno ar gynllun</translation>
    </message>
    <message>
        <source>Agree the plan</source>
        <translation type="unfinished">Cytuno ar y cynllun</translation>
    </message>
    <message>
        <source>Replace the plan</source>
        <translation type="unfinished">Amnewid y cynllun</translation>
    </message>
    <message>
        <source>Why the plan is replaced</source>
        <translation type="unfinished">Pam y caiff y cynllun ei amnewid</translation>
    </message>
    <message>
        <source>Both plans stay in the record.</source>
        <translation type="unfinished">Mae&apos;r ddau gynllun yn aros yn y cofnod.</translation>
    </message>
    <message>
        <source>Write why the plan is replaced.</source>
        <translation type="unfinished">Ysgrifennwch pam y caiff y cynllun ei amnewid.</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation type="unfinished">{name} ({role})</translation>
    </message>
    <message>
        <source>Somebody of the school</source>
        <translation type="unfinished">Rhywun o&apos;r ysgol</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished">Pwy a atebodd</translation>
    </message>
    <message>
        <source>Who it was, and what they are to the child.</source>
        <translation type="unfinished">Pwy oedd, a beth ydynt i&apos;r plentyn.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>A refusal is no offence.</source>
        <translation type="unfinished">Nid yw gwrthod yn drosedd.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>A parent signs a parenting contract or refuses it; agreeing by word makes no contract.</source>
        <translation type="unfinished">Mae rhiant yn llofnodi contract rhianta neu&apos;n ei wrthod; nid yw cytuno ar lafar yn gwneud contract.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation type="unfinished">Cofnodi ateb</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished">Cofnodi&apos;r ateb</translation>
    </message>
    <message>
        <source>The figures say: {outcome}. You decide.</source>
        <translation type="unfinished">Mae&apos;r ffigurau&apos;n dweud: {outcome}. Chi sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation type="unfinished">Diwrnod yr adolygiad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished">Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Empty where there is none.</source>
        <translation type="unfinished">Yn wag lle nad oes un.</translation>
    </message>
    <message>
        <source>Target: {percent}</source>
        <translation type="unfinished">Targed: {percent}</translation>
    </message>
    <message>
        <source>The figures of the day of the review are kept as they stand.</source>
        <translation type="unfinished">Cedwir ffigurau diwrnod yr adolygiad fel y maent.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation type="unfinished">Adolygu&apos;r cynllun</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation type="unfinished">Cadw&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Write why the plan ends.</source>
        <translation type="unfinished">Ysgrifennwch pam y daw&apos;r cynllun i ben.</translation>
    </message>
    <message>
        <source>What is still open of it is let go, and the record says so.</source>
        <translation type="unfinished">Gollyngir yr hyn sydd ar agor o hyd, ac mae&apos;r cofnod yn dweud hynny.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation type="unfinished">Dod â&apos;r cynllun i ben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>The paper gets a number and is kept as it was issued. The same paper is not issued twice.</source>
        <translation type="unfinished">Mae&apos;r papur yn cael rhif ac fe&apos;i cedwir fel y&apos;i cyhoeddwyd. Ni chyhoeddir yr un papur ddwywaith.</translation>
    </message>
    <message>
        <source>Print to sign</source>
        <translation type="unfinished">Argraffu i&apos;w lofnodi</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation type="unfinished">Cyhoeddi&apos;r papur</translation>
    </message>
    <message>
        <source>A review after {least} to {most} weeks is usual.</source>
        <translation type="unfinished">Mae adolygiad ar ôl {least} i {most} wythnos yn arferol.</translation>
    </message>
    <message>
        <source>That is not confirmed: the council decides.</source>
        <translation type="unfinished">Nid yw hynny wedi&apos;i gadarnhau: y cyngor sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Cytunwyd ar</translation>
    </message>
    <message>
        <source>It holds from</source>
        <translation type="unfinished">Mae&apos;n para o</translation>
    </message>
    <message>
        <source>It holds to</source>
        <translation type="unfinished">Mae&apos;n para hyd</translation>
    </message>
    <message>
        <source>A parenting contract needs a last day.</source>
        <translation type="unfinished">Mae angen diwrnod olaf ar gontract rhianta.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">Adolygu ar</translation>
    </message>
    <message>
        <source>Attendance aimed at, percent</source>
        <translation type="unfinished">Presenoldeb i anelu ato, canran</translation>
    </message>
    <message>
        <source>For example 92.5.</source>
        <translation type="unfinished">Er enghraifft 92.5.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Who does what by when. Each becomes a task.</source>
        <translation type="unfinished">Pwy sy&apos;n gwneud beth erbyn pryd. Daw pob un yn dasg.</translation>
    </message>
    <message>
        <source>Kinds of support offered</source>
        <translation type="unfinished">Mathau o gefnogaeth a gynigir</translation>
    </message>
    <message>
        <source>The support in words</source>
        <translation type="unfinished">Y gefnogaeth mewn geiriau</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished">Yr hyn y mae&apos;r plentyn ei eisiau</translation>
    </message>
    <message>
        <source>What the parents want</source>
        <translation type="unfinished">Yr hyn y mae&apos;r rhieni ei eisiau</translation>
    </message>
    <message>
        <source>Also agreed</source>
        <translation type="unfinished">Cytunwyd hefyd</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Figure the school asks for</source>
        <translation type="unfinished">Ffigur y mae&apos;r ysgol yn gofyn amdano</translation>
    </message>
    <message>
        <source>Figure ratified</source>
        <translation type="unfinished">Ffigur a gadarnhawyd</translation>
    </message>
    <message>
        <source>Percent; empty where it is not another.</source>
        <translation type="unfinished">Canran; gwag os nad yw&apos;n wahanol.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>{name} {year}: {value} %</source>
        <translation type="unfinished">{name} {year}: {value} %</translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Sir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished">Rhowch enw iddi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Empty while it goes on.</source>
        <translation type="unfinished">Gwag tra bydd yn parhau.</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>Tick at least one school.</source>
        <translation type="unfinished">Ticiwch o leiaf un ysgol.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Beth a wneir</translation>
    </message>
    <message>
        <source>Start an initiative</source>
        <translation type="unfinished">Dechrau menter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished">&amp;Dechrau</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod olaf.</translation>
    </message>
    <message>
        <source>End of an initiative</source>
        <translation type="unfinished">Diwedd menter</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">Dod i &amp;ben</translation>
    </message>
    <message>
        <source>Who was seen</source>
        <translation type="unfinished">Pwy a welwyd</translation>
    </message>
    <message>
        <source>What was talked about, or seen</source>
        <translation type="unfinished">Beth a drafodwyd neu a welwyd</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Pwys</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished">Beth a gytunwyd</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished">Pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>A day makes it a task.</source>
        <translation type="unfinished">Mae diwrnod yn ei wneud yn dasg.</translation>
    </message>
    <message>
        <source>Record a visit to {name}</source>
        <translation type="unfinished">Cofnodi ymweliad â {name}</translation>
    </message>
    <message>
        <source>More findings of the same visit can be added afterwards as agreed actions.</source>
        <translation type="unfinished">Gellir ychwanegu rhagor o ganfyddiadau o&apos;r un ymweliad wedyn fel camau y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>Agree an action with {name}</source>
        <translation type="unfinished">Cytuno ar gam gyda {name}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation type="unfinished">Ysgrifennwch beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>An action is done</source>
        <translation type="unfinished">Mae cam wedi&apos;i gwblhau</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Wedi&apos;i wneud</translation>
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
    <name>ProfileDialog</name>
    <message>
        <source>The profile as it is kept: headings and codes of the school’s system, and what they mean.</source>
        <translation type="unfinished">Y proffil fel y’i cedwir: penawdau a chodau system yr ysgol, a’u hystyr.</translation>
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
    <name>RaiseConcernDialog</name>
    <message>
        <source>Raise a concern: {pupil}</source>
        <translation type="unfinished">Codi pryder: {pupil}</translation>
    </message>
    <message>
        <source>Record the concern</source>
        <translation type="unfinished">Cofnodi’r pryder</translation>
    </message>
    <message>
        <source>The child is, or was, in immediate danger</source>
        <translation type="unfinished">Mae’r plentyn, neu yr oedd, mewn perygl uniongyrchol</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch</translation>
    </message>
    <message>
        <source>Facts: what, where, when, who was there. What you think of it comes later.</source>
        <translation type="unfinished">Ffeithiau: beth, ble, pryd, pwy oedd yno. Daw eich barn yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Write what was seen or heard; one sentence is enough to begin with.</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a welwyd neu a glywyd; mae un frawddeg yn ddigon i ddechrau.</translation>
    </message>
    <message>
        <source>The child’s own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>In the language the child spoke. Do not question the child further.</source>
        <translation type="unfinished">Yn yr iaith a siaradodd y plentyn. Peidiwch â holi’r plentyn ymhellach.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Perygl</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation type="unfinished">Sylwyd ar</translation>
    </message>
    <message>
        <source>Write the day on which it was noticed.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y sylwyd arno.</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Am</translation>
    </message>
    <message>
        <source>Write the time at which it was noticed; about is good enough.</source>
        <translation type="unfinished">Ysgrifennwch yr amser y sylwyd arno; mae tua’r amser yn ddigon da.</translation>
    </message>
    <message>
        <source>Whom you have told already, if anybody</source>
        <translation type="unfinished">Wrth bwy yr ydych wedi dweud eisoes, os wrth rywun</translation>
    </message>
    <message>
        <source>Name and role of the person in children’s services.</source>
        <translation type="unfinished">Enw a rôl y person yn y gwasanaethau plant.</translation>
    </message>
    <message>
        <source>What they advised</source>
        <translation type="unfinished">Eu cyngor</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>To whom the letters go; Space ticks a line</source>
        <translation type="unfinished">At bwy y mae&apos;r llythyrau&apos;n mynd; mae&apos;r bylchwr yn ticio llinell</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation type="unfinished">&amp;Ticio&apos;r cyfan</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished">&amp;Dad-dicio&apos;r cyfan</translation>
    </message>
    <message>
        <source>&amp;Look at this letter</source>
        <translation type="unfinished">&amp;Edrych ar y llythyr hwn</translation>
    </message>
    <message>
        <source>{chosen} of {count} ticked.</source>
        <translation type="unfinished">Ticiwyd {chosen} o {count}.</translation>
    </message>
    <message>
        <source>{chosen} of {count} ticked; {refused} cannot be written to as it stands.</source>
        <translation type="unfinished">Ticiwyd {chosen} o {count}; ni ellir ysgrifennu at {refused} fel y mae.</translation>
    </message>
    <message>
        <source>Nobody is found here to write to.</source>
        <translation type="unfinished">Ni chanfuwyd neb yma i ysgrifennu ato.</translation>
    </message>
</context>
<context>
    <name>ReferralDetail</name>
    <message>
        <source>&amp;Accept…</source>
        <translation type="unfinished">&amp;Derbyn…</translation>
    </message>
    <message>
        <source>&amp;Return with reasons…</source>
        <translation type="unfinished">Dych&amp;welyd gyda rhesymau…</translation>
    </message>
    <message>
        <source>Pass to the &amp;youth service…</source>
        <translation type="unfinished">&amp;Trosglwyddo i’r gwasanaeth ieuenctid…</translation>
    </message>
    <message>
        <source>Acknowledge by &amp;letter…</source>
        <translation type="unfinished">&amp;Cydnabod drwy lythyr…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished">T&amp;ynnu’n ôl…</translation>
    </message>
    <message>
        <source>Attendance of the stated period</source>
        <translation type="unfinished">Presenoldeb y cyfnod a nodwyd</translation>
    </message>
    <message>
        <source>What a referral has</source>
        <translation type="unfinished">Yr hyn sydd mewn atgyfeiriad</translation>
    </message>
    <message>
        <source>What the school wrote</source>
        <translation type="unfinished">Yr hyn a ysgrifennodd yr ysgol</translation>
    </message>
    <message>
        <source>Decision and letters</source>
        <translation type="unfinished">Penderfyniad a llythyrau</translation>
    </message>
    <message>
        <source>Came {day}: {source}.</source>
        <translation type="unfinished">Daeth {day}: {source}.</translation>
    </message>
    <message>
        <source>It is not certain whom this is about.</source>
        <translation type="unfinished">Nid yw’n sicr pwy yw hwn.</translation>
    </message>
    <message>
        <source>Choose the pupil…</source>
        <translation type="unfinished">Dewis y disgybl…</translation>
    </message>
    <message>
        <source>{reference} is open for this pupil: accepting adds the referral to it.</source>
        <translation type="unfinished">Mae {reference} yn agored i’r disgybl hwn: bydd derbyn yn ychwanegu’r atgyfeiriad ato.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <source>The officer decides, and may decide otherwise with a reason.</source>
        <translation type="unfinished">Y swyddog sy’n penderfynu, a chaiff benderfynu’n wahanol gyda rheswm.</translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished">Yno</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Reason for referral</source>
        <translation type="unfinished">Rheswm dros atgyfeirio</translation>
    </message>
    <message>
        <source>day not given</source>
        <translation type="unfinished">diwrnod heb ei roi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>{file}, SHA-256 {digest}</source>
        <translation type="unfinished">{file}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>File as it came</source>
        <translation type="unfinished">Y ffeil fel y daeth</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished">{name}, {day}</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished">Cofnodwyd gan</translation>
    </message>
    <message>
        <source>Stands in the place of</source>
        <translation type="unfinished">Yn sefyll yn lle</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished">Disodlwyd gan</translation>
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
        <source>{decision} by {name}, {day}</source>
        <translation type="unfinished">{decision} gan {name}, {day}</translation>
    </message>
    <message>
        <source>Open the case {reference}</source>
        <translation type="unfinished">Agor yr achos {reference}</translation>
    </message>
</context>
<context>
    <name>ReferralFiles</name>
    <message>
        <source>Referral forms and lists ({kinds});;All files (*)</source>
        <translation type="unfinished">Ffurflenni a rhestri atgyfeirio ({kinds});;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose a referral</source>
        <translation type="unfinished">Dewis atgyfeiriad</translation>
    </message>
    <message>
        <source>PDF form (*.pdf)</source>
        <translation type="unfinished">Ffurflen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished">Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation type="unfinished">Cadw’r ffurflen wag</translation>
    </message>
    <message>
        <source>Day on which it came</source>
        <translation type="unfinished">Y diwrnod y daeth</translation>
    </message>
    <message>
        <source>Write the day on which it came.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod y daeth.</translation>
    </message>
    <message>
        <source>School, where the file does not name it</source>
        <translation type="unfinished">Yr ysgol, lle nad yw’r ffeil yn ei henwi</translation>
    </message>
    <message>
        <source>All of its referrals go in, or none with every fault named.</source>
        <translation type="unfinished">Daw ei holl atgyfeiriadau i mewn, neu ddim un a phob nam wedi’i enwi.</translation>
    </message>
    <message>
        <source>Take in {file}</source>
        <translation type="unfinished">Derbyn {file} i mewn</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished">C&amp;ymryd i mewn</translation>
    </message>
    <message>
        <source>PDF, filled in on the screen: one pupil</source>
        <translation type="unfinished">PDF, i’w lenwi ar y sgrin: un disgybl</translation>
    </message>
    <message>
        <source>Excel workbook: up to ten pupils</source>
        <translation type="unfinished">Llyfr gwaith Excel: hyd at ddeg disgybl</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>School, filled in on the form</source>
        <translation type="unfinished">Yr ysgol, wedi’i llenwi ar y ffurflen</translation>
    </message>
    <message>
        <source>Issue a blank form</source>
        <translation type="unfinished">Cyhoeddi ffurflen wag</translation>
    </message>
    <message>
        <source>The school fills it in and sends it back as it is; then it is taken in here.</source>
        <translation type="unfinished">Mae’r ysgol yn ei llenwi a’i hanfon yn ôl fel y mae; yna fe’i derbynnir i mewn yma.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished">&amp;Cadw fel…</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished">Heb ei henwi</translation>
    </message>
    <message>
        <source>{file} cannot go in: faults {count}, each named.</source>
        <translation type="unfinished">Ni all {file} ddod i mewn: {count} nam, pob un wedi’i enwi.</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Choose the school</source>
        <translation type="unfinished">Dewiswch yr ysgol</translation>
    </message>
    <message>
        <source>Some fields cannot stand as they are; each says why.</source>
        <translation type="unfinished">Ni all rhai meysydd sefyll fel y maent; mae pob un yn dweud pam.</translation>
    </message>
    <message>
        <source>Choose the school that refers the pupil.</source>
        <translation type="unfinished">Dewiswch yr ysgol sy’n atgyfeirio’r disgybl.</translation>
    </message>
    <message>
        <source>Write at least the surname or the UPN.</source>
        <translation type="unfinished">Ysgrifennwch y cyfenw neu’r UPN o leiaf.</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation type="unfinished">Cofnodi atgyfeiriad</translation>
    </message>
    <message>
        <source>Write what the school wrote or said. What it left out stays empty: the list beside the referral will name it.</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a ysgrifennodd neu a ddywedodd yr ysgol. Mae’r hyn a adawodd allan yn aros yn wag: bydd y rhestr wrth ymyl yr atgyfeiriad yn ei enwi.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished">&amp;Cofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Day on which it came</source>
        <translation type="unfinished">Y diwrnod y daeth</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Sut y daeth</translation>
    </message>
    <message>
        <source>Days, for example 24/11/2026; 1/12/2026</source>
        <translation type="unfinished">Diwrnodau, er enghraifft 24/11/2026; 1/12/2026</translation>
    </message>
    <message>
        <source>{step}: note</source>
        <translation type="unfinished">{step}: nodyn</translation>
    </message>
    <message>
        <source>What you began to write is back, as kept on {day} at {time}.</source>
        <translation type="unfinished">Mae’r hyn y dechreusoch ei ysgrifennu yn ôl, fel y’i cadwyd {day} am {time}.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished">Dechrau o’r newydd</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nac ydy</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Name, school, number, UPN</source>
        <translation type="unfinished">Enw, ysgol, rhif, UPN</translation>
    </message>
    <message>
        <source>Show only referrals with these words</source>
        <translation type="unfinished">Dangos dim ond atgyfeiriadau â’r geiriau hyn</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Only those still &amp;waiting</source>
        <translation type="unfinished">Dim ond y rhai sy’n &amp;aros</translation>
    </message>
    <message>
        <source>No referral is like that</source>
        <translation type="unfinished">Nid oes atgyfeiriad felly</translation>
    </message>
    <message>
        <source>Nothing that is kept has all of what is typed and chosen above.</source>
        <translation type="unfinished">Nid oes dim a gedwir â’r cyfan a deipiwyd ac a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Show all referrals</source>
        <translation type="unfinished">Dangos pob atgyfeiriad</translation>
    </message>
    <message>
        <source>No referral has come yet</source>
        <translation type="unfinished">Nid oes atgyfeiriad wedi dod eto</translation>
    </message>
    <message>
        <source>Each will stand here with the day by which it is decided and what it lacks.</source>
        <translation type="unfinished">Bydd pob un yma gyda’r diwrnod i benderfynu erbyn hynny a’r hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation type="unfinished">Cofnodi atgyfeiriad</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Decide by, school days</source>
        <translation type="unfinished">Erbyn, diwrnodau ysgol</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished">Manylion</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Dychwelwyd</translation>
    </message>
    <message>
        <source>Passed to the youth service</source>
        <translation type="unfinished">Trosglwyddwyd i’r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation type="unfinished">Disodlwyd gan un diweddarach</translation>
    </message>
    <message>
        <source>Proposed: accept</source>
        <translation type="unfinished">Cynnig: derbyn</translation>
    </message>
    <message>
        <source>Proposed: return with reasons</source>
        <translation type="unfinished">Cynnig: dychwelyd gyda rhesymau</translation>
    </message>
    <message>
        <source>Proposed: pass to the youth service</source>
        <translation type="unfinished">Cynnig: trosglwyddo i’r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished">Ar bapur</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished">Dros y ffôn</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation type="unfinished">Rhestr (CSV)</translation>
    </message>
    <message>
        <source>Form (Excel)</source>
        <translation type="unfinished">Ffurflen (Excel)</translation>
    </message>
    <message>
        <source>Form (PDF)</source>
        <translation type="unfinished">Ffurflen (PDF)</translation>
    </message>
    <message>
        <source>same UPN, other name and birth</source>
        <translation type="unfinished">yr un UPN, enw a geni gwahanol</translation>
    </message>
    <message>
        <source>same name and birth at this school</source>
        <translation type="unfinished">yr un enw a geni yn yr ysgol hon</translation>
    </message>
    <message>
        <source>same name at this school</source>
        <translation type="unfinished">yr un enw yn yr ysgol hon</translation>
    </message>
    <message>
        <source>same birth and part of the name at this school</source>
        <translation type="unfinished">yr un geni a rhan o’r enw yn yr ysgol hon</translation>
    </message>
    <message>
        <source>same surname and birth</source>
        <translation type="unfinished">yr un cyfenw a geni</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation type="unfinished">canfuwyd yn ôl yr enw</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">mae’r enw’n swnio’n debyg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>Possible sessions</source>
        <translation type="unfinished">Sesiynau posibl</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished">Sesiynau a fynychwyd</translation>
    </message>
    <message>
        <source>Authorised absences</source>
        <translation type="unfinished">Absenoldebau awdurdodedig</translation>
    </message>
    <message>
        <source>Unauthorised absences</source>
        <translation type="unfinished">Absenoldebau anawdurdodedig</translation>
    </message>
    <message>
        <source>Late marks</source>
        <translation type="unfinished">Marciau hwyr</translation>
    </message>
    <message>
        <source>Sessions without a mark</source>
        <translation type="unfinished">Sesiynau heb farc</translation>
    </message>
    <message>
        <source>Possible sessions, by the school’s own parts</source>
        <translation type="unfinished">Sesiynau posibl, yn ôl rhannau’r ysgol ei hun</translation>
    </message>
    <message>
        <source>Attendance, by the school’s own sessions</source>
        <translation type="unfinished">Presenoldeb, yn ôl sesiynau’r ysgol ei hun</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished">Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Letter: returned with reasons</source>
        <translation type="unfinished">Llythyr: dychwelwyd gyda rhesymau</translation>
    </message>
    <message>
        <source>Letter: passed to the youth service</source>
        <translation type="unfinished">Llythyr: trosglwyddwyd i’r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation type="unfinished">{source} (heb ei gadarnhau)</translation>
    </message>
    <message>
        <source>{source} (a reading of it)</source>
        <translation type="unfinished">{source} (dehongliad ohono)</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished">Dim diwrnod wedi’i bennu</translation>
    </message>
    <message>
        <source>{day}: late, school days: {days}</source>
        <translation type="unfinished">{day}: yn hwyr, diwrnodau ysgol: {days}</translation>
    </message>
    <message>
        <source>{day}: school days left: {days}</source>
        <translation type="unfinished">{day}: diwrnodau ysgol ar ôl: {days}</translation>
    </message>
    <message>
        <source>{day}: {days} late</source>
        <translation type="unfinished">{day}: {days} yn hwyr</translation>
    </message>
    <message>
        <source>{day}: {days} left</source>
        <translation type="unfinished">{day}: {days} ar ôl</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>Missing: {count}</source>
        <translation type="unfinished">Ar goll: {count}</translation>
    </message>
</context>
<context>
    <name>ReferralsPanel</name>
    <message>
        <source>Waiting: {count}</source>
        <translation type="unfinished">Yn aros: {count}</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Record a &amp;referral</source>
        <translation type="unfinished">&amp;Cofnodi atgyfeiriad</translation>
    </message>
    <message>
        <source>Take in a &amp;file…</source>
        <translation type="unfinished">Derbyn &amp;ffeil i mewn…</translation>
    </message>
    <message>
        <source>&amp;Blank form…</source>
        <translation type="unfinished">Ffurflen &amp;wag…</translation>
    </message>
    <message>
        <source>The referral that is chosen</source>
        <translation type="unfinished">Yr atgyfeiriad a ddewiswyd</translation>
    </message>
    <message>
        <source>{number} was accepted: {reference}.</source>
        <translation type="unfinished">Derbyniwyd {number}: {reference}.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <source>{number} was returned; its letter is below.</source>
        <translation type="unfinished">Dychwelwyd {number}; mae’r llythyr isod.</translation>
    </message>
    <message>
        <source>{number} was passed to the youth service; the letter to the school is below.</source>
        <translation type="unfinished">Trosglwyddwyd {number} i’r gwasanaeth ieuenctid; mae’r llythyr at yr ysgol isod.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation type="unfinished">Tynnwyd {number} yn ôl.</translation>
    </message>
    <message>
        <source>Recorded as {number}.</source>
        <translation type="unfinished">Cofnodwyd fel {number}.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Nobody is in the register yet. Each child you find gets their own part here.</source>
        <translation type="unfinished">Nid oes neb yn y gofrestr eto. Mae pob plentyn y dewch o hyd iddo yn cael ei ran ei hun yma.</translation>
    </message>
    <message>
        <source>{name} is in the register already.</source>
        <translation type="unfinished">Mae {name} yn y gofrestr yn barod.</translation>
    </message>
    <message>
        <source>no open case</source>
        <translation type="unfinished">dim achos agored</translation>
    </message>
</context>
<context>
    <name>RegisterCheckPanel</name>
    <message>
        <source>Register checks</source>
        <translation type="unfinished">Gwiriadau o gofrestri</translation>
    </message>
    <message>
        <source>Parts of the register check</source>
        <translation type="unfinished">Rhannau’r gwiriad</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished">Amheuon</translation>
    </message>
    <message>
        <source>Visits and actions</source>
        <translation type="unfinished">Ymweliadau a chamau</translation>
    </message>
    <message>
        <source>Since the check before</source>
        <translation type="unfinished">Ers y gwiriad blaenorol</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished">Tuedd</translation>
    </message>
    <message>
        <source>Paper for the head</source>
        <translation type="unfinished">Papur i’r pennaeth</translation>
    </message>
    <message>
        <source>This register has not been checked yet</source>
        <translation type="unfinished">Ni wiriwyd y gofrestr hon eto</translation>
    </message>
    <message>
        <source>Choose the days above and run the check: its doubts, each with the sessions, will be here.</source>
        <translation type="unfinished">Dewiswch y dyddiau uchod a rhedwch y gwiriad: bydd ei amheuon, pob un â’i sesiynau, yma.</translation>
    </message>
    <message>
        <source>Choose a school</source>
        <translation type="unfinished">Dewiswch ysgol</translation>
    </message>
    <message>
        <source>Its register is looked through rule by rule; a doubt is a question, no verdict.</source>
        <translation type="unfinished">Edrychir drwy ei chofrestr fesul rheol; cwestiwn yw amheuaeth, nid dyfarniad.</translation>
    </message>
</context>
<context>
    <name>RegisterChecks</name>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Marciau</translation>
    </message>
    <message>
        <source>First recorded</source>
        <translation type="unfinished">Cofnodwyd gyntaf</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Rheol</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished">Cynt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Said then</source>
        <translation type="unfinished">Dywedwyd bryd hynny</translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished">Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished">Dylid</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">Nodwyd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished">Eglurwyd</translation>
    </message>
    <message>
        <source>Register to be corrected</source>
        <translation type="unfinished">Cofrestr i’w chywiro</translation>
    </message>
    <message>
        <source>Answer to follow</source>
        <translation type="unfinished">Ateb i ddilyn</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation type="unfinished">I’w gywiro</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation type="unfinished">I ddilyn</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished">Wedi mynd</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished">Yno o hyd</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Outside this period</source>
        <translation type="unfinished">Y tu allan i’r cyfnod hwn</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>Register check</source>
        <translation type="unfinished">Gwiriad o’r gofrestr</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation type="unfinished">Ailwiriad</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>File of {day}</source>
        <translation type="unfinished">Ffeil {day}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished">Cod {code}</translation>
    </message>
    <message>
        <source>Class {group}</source>
        <translation type="unfinished">Dosbarth {group}</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation type="unfinished">Yr ysgol gyfan</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished">Penwythnos</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished">Gŵyl banc</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished">Gwyliau</translation>
    </message>
    <message>
        <source>INSET day</source>
        <translation type="unfinished">Diwrnod HMS</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Occasional day</source>
        <translation type="unfinished">Diwrnod achlysurol</translation>
    </message>
    <message>
        <source>Closed to most pupils</source>
        <translation type="unfinished">Ar gau i’r rhan fwyaf o ddisgyblion</translation>
    </message>
    <message>
        <source>{source} (not confirmed)</source>
        <translation type="unfinished">{source} (heb ei gadarnhau)</translation>
    </message>
    <message>
        <source>{source} (our reading of it)</source>
        <translation type="unfinished">{source} (ein dehongliad ni)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} hyd {last}</translation>
    </message>
    <message>
        <source>{day}: {first} to {last}</source>
        <translation type="unfinished">{day}: {first} hyd {last}</translation>
    </message>
    <message>
        <source>Pupils: {pupils}</source>
        <translation type="unfinished">Disgyblion: {pupils}</translation>
    </message>
    <message>
        <source>Sessions expected: {expected}</source>
        <translation type="unfinished">Sesiynau disgwyliedig: {expected}</translation>
    </message>
    <message>
        <source>Without a mark: {missing} ({share} %)</source>
        <translation type="unfinished">Heb farc: {missing} ({share} %)</translation>
    </message>
    <message>
        <source>Doubts: {must} must, {should} should</source>
        <translation type="unfinished">Amheuon: {must} rhaid, {should} dylid</translation>
    </message>
    <message>
        <source>Open: {open}</source>
        <translation type="unfinished">Agored: {open}</translation>
    </message>
    <message>
        <source>Autumn {year}</source>
        <translation type="unfinished">Hydref {year}</translation>
    </message>
    <message>
        <source>Spring {year}</source>
        <translation type="unfinished">Gwanwyn {year}</translation>
    </message>
    <message>
        <source>Summer {year}</source>
        <translation type="unfinished">Haf {year}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Scan and sheet</source>
        <translation type="unfinished">Sgan a thaflen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Hand over to be checked</source>
        <translation type="unfinished">&amp;Trosglwyddo i’w gwirio</translation>
    </message>
    <message>
        <source>&amp;Compare with the first</source>
        <translation type="unfinished">Cy&amp;mharu â’r cyntaf</translation>
    </message>
    <message>
        <source>&amp;Done: all is settled</source>
        <translation type="unfinished">&amp;Wedi gorffen: mae popeth wedi’i setlo</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished">C&amp;ymryd i mewn</translation>
    </message>
    <message>
        <source>&amp;Add a pupil…</source>
        <translation type="unfinished">&amp;Ychwanegu disgybl…</translation>
    </message>
    <message>
        <source>Take this pupil &amp;out</source>
        <translation type="unfinished">Tynnu’r &amp;disgybl hwn allan</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation type="unfinished">A&amp;nfon yn ôl…</translation>
    </message>
    <message>
        <source>Let it in &amp;unchecked…</source>
        <translation type="unfinished">Ei gadael i mewn &amp;heb ei gwirio…</translation>
    </message>
    <message>
        <source>&amp;Put aside…</source>
        <translation type="unfinished">&amp;Rhoi o’r neilltu…</translation>
    </message>
    <message>
        <source>All registers on paper</source>
        <translation type="unfinished">Pob cofrestr bapur</translation>
    </message>
    <message>
        <source>typed by {name}</source>
        <translation type="unfinished">teipiwyd gan {name}</translation>
    </message>
    <message>
        <source>let in by {name}: {reason}</source>
        <translation type="unfinished">gadawyd i mewn gan {name}: {reason}</translation>
    </message>
    <message>
        <source>typed again by {name}</source>
        <translation type="unfinished">teipiwyd eto gan {name}</translation>
    </message>
    <message>
        <source>{count} left to settle</source>
        <translation type="unfinished">{count} ar ôl i’w setlo</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation type="unfinished">Anfonwyd yn ôl: {reason}</translation>
    </message>
    <message>
        <source>Type the marks from the scan yourself. What {name} typed is not shown until you compare.</source>
        <translation type="unfinished">Teipiwch y marciau o’r sgan eich hun. Ni ddangosir yr hyn a deipiodd {name} nes ichi gymharu.</translation>
    </message>
    <message>
        <source>Another person types this register again before it goes in.</source>
        <translation type="unfinished">Mae person arall yn teipio’r gofrestr hon eto cyn iddi fynd i mewn.</translation>
    </message>
    <message>
        <source>Put aside: {reason}</source>
        <translation type="unfinished">Rhoddwyd o’r neilltu: {reason}</translation>
    </message>
    <message>
        <source>These marks are in. The scan is kept with their import, which can be taken back.</source>
        <translation type="unfinished">Mae’r marciau hyn i mewn. Cedwir y sgan gyda’u mewnforiad, y gellir ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>1 session was typed otherwise.</source>
        <translation type="unfinished">Teipiwyd 1 sesiwn yn wahanol.</translation>
    </message>
    <message>
        <source>{count} sessions were typed otherwise.</source>
        <translation type="unfinished">Teipiwyd {count} sesiwn yn wahanol.</translation>
    </message>
</context>
<context>
    <name>ReliedOnDialog</name>
    <message>
        <source>{file} cannot be taken back</source>
        <translation type="unfinished">Ni ellir tynnu {file} yn ôl</translation>
    </message>
    <message>
        <source>Something was made from its marks. Deal with each of these first, the latest import before.</source>
        <translation type="unfinished">Gwnaed rhywbeth o’i marciau. Deliwch â phob un o’r rhain yn gyntaf, gan ddechrau â’r mewnforyn diweddaraf.</translation>
    </message>
    <message>
        <source>What relies on the import</source>
        <translation type="unfinished">Yr hyn sy’n dibynnu ar y mewnforyn</translation>
    </message>
    <message>
        <source>The later import {title} of {when}</source>
        <translation type="unfinished">Y mewnforyn diweddarach {title} o {when}</translation>
    </message>
    <message>
        <source>The issued paper {title} of {when}</source>
        <translation type="unfinished">Y papur a gyhoeddwyd {title} o {when}</translation>
    </message>
    <message>
        <source>The reported figures {title} of {when}</source>
        <translation type="unfinished">Y ffigurau a adroddwyd {title} o {when}</translation>
    </message>
    <message>
        <source>The register check at {title} of {when}</source>
        <translation type="unfinished">Y gwiriad cofrestri yn {title} o {when}</translation>
    </message>
    <message>
        <source>The counts of the referral of {title}, {when}</source>
        <translation type="unfinished">Cyfrifon cyfeiriad {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Write a day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch ddyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>School number {number}</source>
        <translation type="unfinished">Rhif yr ysgol {number}</translation>
    </message>
    <message>
        <source>All schools of the county</source>
        <translation type="unfinished">Holl ysgolion y sir</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation type="unfinished">Adroddiad presenoldeb</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished">Iaith y papur</translation>
    </message>
    <message>
        <source>This school year to date</source>
        <translation type="unfinished">Y flwyddyn ysgol hon hyd yma</translation>
    </message>
    <message>
        <source>This term</source>
        <translation type="unfinished">Y tymor hwn</translation>
    </message>
    <message>
        <source>This half-term</source>
        <translation type="unfinished">Yr hanner tymor hwn</translation>
    </message>
    <message>
        <source>Days of my own</source>
        <translation type="unfinished">Fy niwrnodau fy hun</translation>
    </message>
    <message>
        <source>No pupil is named, and small groups are left out. Issuing keeps the figures and these pages as they are; later corrections of marks do not change them.</source>
        <translation type="unfinished">Ni enwir unrhyw ddisgybl, a gadewir grwpiau bach allan. Mae cyhoeddi&apos;n cadw&apos;r ffigurau a&apos;r tudalennau hyn fel y maent; nid yw cywiriadau diweddarach o farciau yn eu newid.</translation>
    </message>
    <message>
        <source>Issued before</source>
        <translation type="unfinished">Cyhoeddwyd eisoes</translation>
    </message>
    <message>
        <source>Reports that were issued before; Enter shows the pages as issued</source>
        <translation type="unfinished">Adroddiadau a gyhoeddwyd eisoes; mae Enter yn dangos y tudalennau fel y&apos;u cyhoeddwyd</translation>
    </message>
    <message>
        <source>Make a new report</source>
        <translation type="unfinished">Gwneud adroddiad newydd</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation type="unfinished">cyhoeddwyd {day}</translation>
    </message>
</context>
<context>
    <name>ReturnWork</name>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod olaf.</translation>
    </message>
    <message>
        <source>Of every school, by year group and code, term by term.</source>
        <translation type="unfinished">O bob ysgol, fesul grŵp blwyddyn a chod, tymor wrth dymor.</translation>
    </message>
    <message>
        <source>Code-level return</source>
        <translation type="unfinished">Ffurflen ar lefel cod</translation>
    </message>
    <message>
        <source>&amp;Look at it first</source>
        <translation type="unfinished">&amp;Edrych arni&apos;n gyntaf</translation>
    </message>
    <message>
        <source>{schools} schools, {pupils} pupils, {lines} lines; to be sent by {day}. {rule}</source>
        <translation type="unfinished">{schools} ysgol, {pupils} disgybl, {lines} llinell; i&apos;w hanfon erbyn {day}. {rule}</translation>
    </message>
    <message>
        <source>Stops it</source>
        <translation type="unfinished">Yn ei hatal</translation>
    </message>
    <message>
        <source>For notice</source>
        <translation type="unfinished">Er sylw</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Pwys</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>&amp;Keep these figures</source>
        <translation type="unfinished">&amp;Cadw&apos;r ffigurau hyn</translation>
    </message>
    <message>
        <source>Save the return</source>
        <translation type="unfinished">Cadw&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">At bwy</translation>
    </message>
    <message>
        <source>Write to whom it was sent.</source>
        <translation type="unfinished">Ysgrifennwch at bwy y&apos;i hanfonwyd.</translation>
    </message>
    <message>
        <source>The return was sent</source>
        <translation type="unfinished">Anfonwyd y ffurflen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
</context>
<context>
    <name>ReturnsTab</name>
    <message>
        <source>{count} lines would be other ones if the return were made now. It stays as it was sent.</source>
        <translation type="unfinished">Byddai {count} llinell yn wahanol pe gwneid y ffurflen nawr. Mae&apos;n aros fel yr anfonwyd hi.</translation>
    </message>
    <message>
        <source>The marks still give the very figures of this return.</source>
        <translation type="unfinished">Mae&apos;r marciau&apos;n dal i roi union ffigurau&apos;r ffurflen hon.</translation>
    </message>
    <message>
        <source>Code-level returns of every school</source>
        <translation type="unfinished">Ffurflenni ar lefel cod pob ysgol</translation>
    </message>
    <message>
        <source>Files of this school</source>
        <translation type="unfinished">Ffeiliau&apos;r ysgol hon</translation>
    </message>
    <message>
        <source>Every file that is written is recorded; pupils whose whereabouts are protected are left out.</source>
        <translation type="unfinished">Cofnodir pob ffeil a ysgrifennir; hepgorir disgyblion y mae eu lleoliad wedi&apos;i ddiogelu.</translation>
    </message>
    <message>
        <source>None was made yet. Its figures are kept as they are on the day, with the day by which to send it.</source>
        <translation type="unfinished">Ni wnaed yr un eto. Cedwir ei ffigurau fel y maent ar y diwrnod, gyda&apos;r diwrnod i&apos;w hanfon erbyn.</translation>
    </message>
    <message>
        <source>&amp;Make a return</source>
        <translation type="unfinished">&amp;Gwneud ffurflen</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation type="unfinished">&amp;Cadw fel ffeil</translation>
    </message>
    <message>
        <source>It was se&amp;nt</source>
        <translation type="unfinished">Fe&apos;i ha&amp;nfonwyd</translation>
    </message>
    <message>
        <source>What is &amp;different now</source>
        <translation type="unfinished">Beth sy&apos;n &amp;wahanol nawr</translation>
    </message>
    <message>
        <source>Register as a &amp;file</source>
        <translation type="unfinished">Y gofrestr fel &amp;ffeil</translation>
    </message>
    <message>
        <source>&amp;Transfer file of a pupil</source>
        <translation type="unfinished">Ffeil &amp;drosglwyddo disgybl</translation>
    </message>
    <message>
        <source>Compare the school&apos;s &amp;own figures</source>
        <translation type="unfinished">Cymharu ffigurau&apos;r ysgol ei &amp;hun</translation>
    </message>
    <message>
        <source>Lines that would be different now</source>
        <translation type="unfinished">Llinellau a fyddai&apos;n wahanol nawr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished">Llinellau</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation type="unfinished">I&apos;w hanfon erbyn</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
        <source>Damaged: not what was kept</source>
        <translation type="unfinished">Wedi&apos;i difrodi: nid yr hyn a gadwyd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished">Tymor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Cadwyd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Choose a school</source>
        <translation type="unfinished">Dewiswch ysgol</translation>
    </message>
    <message>
        <source>Write a day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch ddyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Check that is shown</source>
        <translation type="unfinished">Gwiriad a ddangosir</translation>
    </message>
    <message>
        <source>&amp;Run check</source>
        <translation type="unfinished">&amp;Rhedeg gwiriad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Looking the register through</source>
        <translation type="unfinished">Yn edrych drwy’r gofrestr</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Scan smaller</source>
        <translation type="unfinished">Sgan yn llai</translation>
    </message>
    <message>
        <source>Scan larger</source>
        <translation type="unfinished">Sgan yn fwy</translation>
    </message>
    <message>
        <source>Pages of the scan</source>
        <translation type="unfinished">Tudalennau’r sgan</translation>
    </message>
    <message>
        <source>Picture of the scan</source>
        <translation type="unfinished">Llun y sgan</translation>
    </message>
    <message>
        <source>This scan cannot be shown here. It is kept as it came; look at the paper, or scan it again.</source>
        <translation type="unfinished">Ni ellir dangos y sgan hwn yma. Fe’i cedwir fel y daeth; edrychwch ar y papur, neu sganiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>SchoolChoice</name>
    <message>
        <source>As the file says</source>
        <translation type="unfinished">Fel y dywed y ffeil</translation>
    </message>
</context>
<context>
    <name>SchoolColumns</name>
    <message>
        <source>No sessions yet this school year</source>
        <translation type="unfinished">Dim sesiynau eto y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>{percent} attendance: {attended} of {possible} sessions this school year, {missing} missing</source>
        <translation type="unfinished">Presenoldeb {percent}: {attended} o {possible} sesiwn y flwyddyn ysgol hon, {missing} ar goll</translation>
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
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>No target to compare with</source>
        <translation type="unfinished">Dim targed i gymharu ag ef</translation>
    </message>
    <message>
        <source>{points} percentage points below the target</source>
        <translation type="unfinished">{points} pwynt canran islaw&apos;r targed</translation>
    </message>
    <message>
        <source>{points} percentage points above the target</source>
        <translation type="unfinished">{points} pwynt canran uwchlaw&apos;r targed</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation type="unfinished">1 amheuaeth</translation>
    </message>
    <message>
        <source>{count} doubts</source>
        <translation type="unfinished">{count} amheuaeth</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished">1 cam</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished">{count} cam</translation>
    </message>
    <message>
        <source>PRU</source>
        <translation type="unfinished">UCD</translation>
    </message>
    <message>
        <source>Phase not known</source>
        <translation type="unfinished">Cyfnod ddim yn hysbys</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished">12 wythnos</translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished">Band</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished">Dim marc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Patch officer</source>
        <translation type="unfinished">Swyddog ardal</translation>
    </message>
</context>
<context>
    <name>SchoolHeader</name>
    <message>
        <source>1 pupil</source>
        <translation type="unfinished">1 disgybl</translation>
    </message>
    <message>
        <source>{count} pupils</source>
        <translation type="unfinished">{count} disgybl</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished">neb</translation>
    </message>
    <message>
        <source>Patch officer: {name}</source>
        <translation type="unfinished">Swyddog ardal: {name}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation type="unfinished">Caeodd {day}</translation>
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
        <source>{count} without a mark</source>
        <translation type="unfinished">{count} heb farc</translation>
    </message>
    <message>
        <source>No target that stands</source>
        <translation type="unfinished">Dim targed mewn grym</translation>
    </message>
    <message>
        <source>Target {value} %</source>
        <translation type="unfinished">Targed {value} %</translation>
    </message>
    <message>
        <source>Target {value} %: {points} points</source>
        <translation type="unfinished">Targed {value} %: {points} pwynt</translation>
    </message>
    <message>
        <source>Attendance this school year</source>
        <translation type="unfinished">Presenoldeb y flwyddyn ysgol hon</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation type="unfinished">Pob ysgol</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation type="unfinished">&amp;Cywiro</translation>
    </message>
    <message>
        <source>Attendance &amp;report</source>
        <translation type="unfinished">Adroddiad p&amp;resenoldeb</translation>
    </message>
    <message>
        <source>Record a &amp;visit</source>
        <translation type="unfinished">Cofnodi &amp;ymweliad</translation>
    </message>
</context>
<context>
    <name>SchoolListPage</name>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>&amp;Add a school</source>
        <translation type="unfinished">&amp;Ychwanegu ysgol</translation>
    </message>
    <message>
        <source>Import the address &amp;list</source>
        <translation type="unfinished">Mewnforio&apos;r r&amp;hestr gyfeiriadau</translation>
    </message>
    <message>
        <source>The whole &amp;county</source>
        <translation type="unfinished">Y &amp;sir gyfan</translation>
    </message>
    <message>
        <source>Name, number, cluster, officer</source>
        <translation type="unfinished">Enw, rhif, clwstwr, swyddog</translation>
    </message>
    <message>
        <source>Show only schools with these words</source>
        <translation type="unfinished">Dangos ysgolion â&apos;r geiriau hyn yn unig</translation>
    </message>
    <message>
        <source>My patch</source>
        <translation type="unfinished">Fy ardal</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation type="unfinished">Islaw&apos;r targed</translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished">Dim targed</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished">Marciau ar goll</translation>
    </message>
    <message>
        <source>Open doubts or actions</source>
        <translation type="unfinished">Amheuon neu gamau agored</translation>
    </message>
    <message>
        <source>Closed schools too</source>
        <translation type="unfinished">Ysgolion wedi cau hefyd</translation>
    </message>
    <message>
        <source>1 school</source>
        <translation type="unfinished">1 ysgol</translation>
    </message>
    <message>
        <source>{total} schools</source>
        <translation type="unfinished">{total} ysgol</translation>
    </message>
    <message>
        <source>{shown} of {total} schools</source>
        <translation type="unfinished">{shown} o {total} ysgol</translation>
    </message>
    <message>
        <source>No school is like that</source>
        <translation type="unfinished">Nid oes ysgol felly</translation>
    </message>
    <message>
        <source>No school has all of what is typed and chosen above.</source>
        <translation type="unfinished">Nid oes gan yr un ysgol bopeth a deipiwyd ac a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Show all schools</source>
        <translation type="unfinished">Dangos pob ysgol</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation type="unfinished">Dim ysgolion eto</translation>
    </message>
    <message>
        <source>Each school will stand here with its attendance, its target and what is open.</source>
        <translation type="unfinished">Bydd pob ysgol yma gyda&apos;i phresenoldeb, ei tharged a&apos;r hyn sy&apos;n agored.</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation type="unfinished">Ychwanegu ysgol</translation>
    </message>
</context>
<context>
    <name>SchoolVisitDialogs</name>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished">Math o ymweliad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Write the day of the visit.</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod yr ymweliad.</translation>
    </message>
    <message>
        <source>Who was seen</source>
        <translation type="unfinished">Pwy a welwyd</translation>
    </message>
    <message>
        <source>Names, and what each is at the school.</source>
        <translation type="unfinished">Enwau, a swydd pob un yn yr ysgol.</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation type="unfinished">Yr hyn a drafodwyd</translation>
    </message>
    <message>
        <source>Write what was talked about.</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a drafodwyd.</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>Findings and agreed actions are added to it afterwards.</source>
        <translation type="unfinished">Ychwanegir canfyddiadau a chamau y cytunwyd arnynt ato wedyn.</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation type="unfinished">Cofnodi’r ymweliad</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished">Dim rheol</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>Left empty, the finding is only noted.</source>
        <translation type="unfinished">O’i adael yn wag, dim ond nodi’r canfyddiad a wneir.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>With a day it stands on Today as your task.</source>
        <translation type="unfinished">Gyda diwrnod bydd ar Heddiw fel eich tasg chi.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Pwys</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Rheol</translation>
    </message>
    <message>
        <source>Agreed with the school: who does what by when.</source>
        <translation type="unfinished">Cytunwyd â’r ysgol: pwy sy’n gwneud beth erbyn pryd.</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation type="unfinished">Cytuno ar gam</translation>
    </message>
    <message>
        <source>Agree action</source>
        <translation type="unfinished">Cytuno ar y cam</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Say what came of the action.</source>
        <translation type="unfinished">Dywedwch beth ddaeth o’r cam.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation type="unfinished">Cam wedi’i wneud</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation type="unfinished">Cofnodi fel wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>SchoolWords</name>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Meithrin</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished">Cynradd</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished">Uwchradd</translation>
    </message>
    <message>
        <source>All-through</source>
        <translation type="unfinished">Pob oed</translation>
    </message>
    <message>
        <source>Special</source>
        <translation type="unfinished">Arbennig</translation>
    </message>
    <message>
        <source>Pupil referral unit</source>
        <translation type="unfinished">Uned cyfeirio disgyblion</translation>
    </message>
    <message>
        <source>Welsh-medium</source>
        <translation type="unfinished">Cyfrwng Cymraeg</translation>
    </message>
    <message>
        <source>English-medium</source>
        <translation type="unfinished">Cyfrwng Saesneg</translation>
    </message>
    <message>
        <source>Dual language</source>
        <translation type="unfinished">Dwy iaith</translation>
    </message>
    <message>
        <source>School day</source>
        <translation type="unfinished">Diwrnod ysgol</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished">Penwythnos</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation type="unfinished">Gwyliau ysgol</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished">Gŵyl y banc</translation>
    </message>
    <message>
        <source>INSET day</source>
        <translation type="unfinished">Diwrnod HMS</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Occasional day</source>
        <translation type="unfinished">Diwrnod achlysurol</translation>
    </message>
    <message>
        <source>Terms not known</source>
        <translation type="unfinished">Tymhorau ddim yn hysbys</translation>
    </message>
    <message>
        <source>Autumn term</source>
        <translation type="unfinished">Tymor yr hydref</translation>
    </message>
    <message>
        <source>Spring term</source>
        <translation type="unfinished">Tymor y gwanwyn</translation>
    </message>
    <message>
        <source>Summer term</source>
        <translation type="unfinished">Tymor yr haf</translation>
    </message>
    <message>
        <source>the school&apos;s own</source>
        <translation type="unfinished">yr ysgol ei hun</translation>
    </message>
    <message>
        <source>the council&apos;s</source>
        <translation type="unfinished">y cyngor</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation type="unfinished">daeth gyda&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Marked although the calendar says closed</source>
        <translation type="unfinished">Wedi&apos;i farcio er bod y calendr yn dweud ar gau</translation>
    </message>
    <message>
        <source>A school day without any mark</source>
        <translation type="unfinished">Diwrnod ysgol heb unrhyw farc</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
        <source>School consulted</source>
        <translation type="unfinished">Ymgynghorwyd â&apos;r ysgol</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished">Heriwyd</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation type="unfinished">Cadarnhawyd</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished">Ymgyrch</translation>
    </message>
    <message>
        <source>Daily absence response team</source>
        <translation type="unfinished">Tîm ymateb absenoldeb dyddiol</translation>
    </message>
    <message>
        <source>Reward scheme</source>
        <translation type="unfinished">Cynllun gwobrwyo</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation type="unfinished">Gwaith arall</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>Register check</source>
        <translation type="unfinished">Gwiriad cofrestr</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation type="unfinished">Ailwiriad</translation>
    </message>
    <message>
        <source>Good practice seen</source>
        <translation type="unfinished">Arfer da a welwyd</translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished">Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished">Dylid</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished">Nodwyd</translation>
    </message>
    <message>
        <source>Half-term {number}</source>
        <translation type="unfinished">Hanner tymor {number}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">o {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished">hyd at {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Language medium</source>
        <translation type="unfinished">Cyfrwng iaith</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>Possible sessions</source>
        <translation type="unfinished">Sesiynau posibl</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Mynychwyd</translation>
    </message>
    <message>
        <source>Authorised absence</source>
        <translation type="unfinished">Absenoldeb awdurdodedig</translation>
    </message>
    <message>
        <source>Unauthorised absence</source>
        <translation type="unfinished">Absenoldeb heb awdurdod</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>In the file, and no marks here</source>
        <translation type="unfinished">Yn y ffeil, heb farciau yma</translation>
    </message>
    <message>
        <source>Not in the file; {held} possible sessions here</source>
        <translation type="unfinished">Ddim yn y ffeil; {held} sesiwn bosibl yma</translation>
    </message>
    <message>
        <source>File {said}, marks {held}</source>
        <translation type="unfinished">Ffeil {said}, marciau {held}</translation>
    </message>
    <message>
        <source>Marks with a code not valid then: {sessions}, of pupils: {pupils}. Put the register right.</source>
        <translation type="unfinished">Marciau â chod nad oedd yn ddilys bryd hynny: {sessions}, o ddisgyblion: {pupils}. Cywirwch y gofrestr.</translation>
    </message>
    <message>
        <source>Sessions held without a mark: {sessions}, of pupils: {pupils}. They do not add up.</source>
        <translation type="unfinished">Sesiynau a gynhaliwyd heb farc: {sessions}, o ddisgyblion: {pupils}. Nid yw&apos;r symiau&apos;n cytuno.</translation>
    </message>
    <message>
        <source>Pupils outside the ages that are counted, left out: {pupils}.</source>
        <translation type="unfinished">Disgyblion y tu allan i&apos;r oedrannau a gyfrifir, wedi&apos;u hepgor: {pupils}.</translation>
    </message>
    <message>
        <source>Pupils without a date of birth, counted all the same: {pupils}.</source>
        <translation type="unfinished">Disgyblion heb ddyddiad geni, wedi&apos;u cyfrif er hynny: {pupils}.</translation>
    </message>
    <message>
        <source>Pupils registered here as second or guest pupils, left out: {pupils}.</source>
        <translation type="unfinished">Disgyblion a gofrestrwyd yma fel ail ddisgyblion neu westeion, wedi&apos;u hepgor: {pupils}.</translation>
    </message>
    <message>
        <source>Marks before admission or after leaving: {sessions}, of pupils: {pupils}.</source>
        <translation type="unfinished">Marciau cyn derbyn neu ar ôl gadael: {sessions}, o ddisgyblion: {pupils}.</translation>
    </message>
    <message>
        <source>Lines of very few pupils: {sessions}. Do not pass them on by themselves.</source>
        <translation type="unfinished">Llinellau o ychydig iawn o ddisgyblion: {sessions}. Peidiwch â&apos;u trosglwyddo ar eu pen eu hunain.</translation>
    </message>
</context>
<context>
    <name>SchoolWork</name>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Authority and school, like 674 2999.</source>
        <translation type="unfinished">Awdurdod ac ysgol, fel 674 2999.</translation>
    </message>
    <message>
        <source>Write the number of the school.</source>
        <translation type="unfinished">Ysgrifennwch rif yr ysgol.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Write the name of the school.</source>
        <translation type="unfinished">Ysgrifennwch enw&apos;r ysgol.</translation>
    </message>
    <message>
        <source>Name in Welsh</source>
        <translation type="unfinished">Enw Cymraeg</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation type="unfinished">Ychwanegu ysgol</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>A school that is there already under this number is corrected, not added again.</source>
        <translation type="unfinished">Cywirir ysgol sydd yno eisoes dan y rhif hwn; ni chaiff ei hychwanegu eto.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Neb</translation>
    </message>
    <message>
        <source>Language medium</source>
        <translation type="unfinished">Cyfrwng iaith</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Clwstwr</translation>
    </message>
    <message>
        <source>Patch officer</source>
        <translation type="unfinished">Swyddog ardal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Agorwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Caewyd</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Morning register closes</source>
        <translation type="unfinished">Cofrestr y bore&apos;n cau</translation>
    </message>
    <message>
        <source>Afternoon register closes</source>
        <translation type="unfinished">Cofrestr y prynhawn yn cau</translation>
    </message>
    <message>
        <source>First-day absence procedure</source>
        <translation type="unfinished">Trefn absenoldeb y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Number of the school that takes over</source>
        <translation type="unfinished">Rhif yr ysgol sy&apos;n cymryd drosodd</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation type="unfinished">Cywiro {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>What stood there before stays in the record of changes.</source>
        <translation type="unfinished">Mae&apos;r hyn a oedd yno o&apos;r blaen yn aros yng nghofnod y newidiadau.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished">Rhif newydd</translation>
    </message>
    <message>
        <source>Write the new number.</source>
        <translation type="unfinished">Ysgrifennwch y rhif newydd.</translation>
    </message>
    <message>
        <source>Last day of the old number</source>
        <translation type="unfinished">Diwrnod olaf yr hen rif</translation>
    </message>
    <message>
        <source>Give {name} a new number</source>
        <translation type="unfinished">Rhoi rhif newydd i {name}</translation>
    </message>
    <message>
        <source>&amp;Renumber</source>
        <translation type="unfinished">&amp;Ailrifo</translation>
    </message>
    <message>
        <source>{number} keeps finding the school, and its marks stay.</source>
        <translation type="unfinished">Mae {number} yn dal i ddod o hyd i&apos;r ysgol, ac mae ei marciau&apos;n aros.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation type="unfinished">Ysgrifennwch pwy ydyw.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Leave it empty when it is not known.</source>
        <translation type="unfinished">Gadewch yn wag os nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Correct a contact</source>
        <translation type="unfinished">Cywiro cyswllt</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished">Ychwanegu cyswllt</translation>
    </message>
    <message>
        <source>Whoever had a role that one person has ends, and stays in the list.</source>
        <translation type="unfinished">Daw tymor pwy bynnag a oedd mewn rôl un person i ben, ac mae&apos;n aros yn y rhestr.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod olaf.</translation>
    </message>
    <message>
        <source>End of a role</source>
        <translation type="unfinished">Diwedd rôl</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">Dod i &amp;ben</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>A policy was seen</source>
        <translation type="unfinished">Gwelwyd polisi</translation>
    </message>
    <message>
        <source>The day on which the school adopted it or looked at it again.</source>
        <translation type="unfinished">Y diwrnod y mabwysiadodd yr ysgol ef neu ei adolygu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>For example what the training was about.</source>
        <translation type="unfinished">Er enghraifft testun yr hyfforddiant.</translation>
    </message>
    <message>
        <source>Closed days of {name}</source>
        <translation type="unfinished">Diwrnodau ar gau {name}</translation>
    </message>
    <message>
        <source>On these days the school is closed to pupils; marks on them are refused at import.</source>
        <translation type="unfinished">Ar y dyddiau hyn mae&apos;r ysgol ar gau i ddisgyblion; gwrthodir marciau arnynt wrth fewnforio.</translation>
    </message>
    <message>
        <source>{closed} of {marked} marks from {days} say that the school was closed ({percent}).</source>
        <translation type="unfinished">Mae {closed} o {marked} marc o {days} yn dweud bod yr ysgol ar gau ({percent}).</translation>
    </message>
    <message>
        <source>Closed days seen in the marks</source>
        <translation type="unfinished">Diwrnodau ar gau a welwyd yn y marciau</translation>
    </message>
    <message>
        <source>Record as &amp;closed</source>
        <translation type="unfinished">Cofnodi ar &amp;gau</translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished">Tymor</translation>
    </message>
    <message>
        <source>Half-term begins</source>
        <translation type="unfinished">Hanner tymor yn dechrau</translation>
    </message>
    <message>
        <source>Half-term ends</source>
        <translation type="unfinished">Hanner tymor yn gorffen</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation type="unfinished">O ble y daw</translation>
    </message>
    <message>
        <source>For example the school&apos;s website and the day on which it was read.</source>
        <translation type="unfinished">Er enghraifft gwefan yr ysgol a&apos;r diwrnod y&apos;i darllenwyd.</translation>
    </message>
    <message>
        <source>Term dates of {name} in {year}</source>
        <translation type="unfinished">Dyddiadau tymor {name} yn {year}</translation>
    </message>
    <message>
        <source>The school&apos;s own dates hold before the council&apos;s; what was set before stays beneath.</source>
        <translation type="unfinished">Mae dyddiadau&apos;r ysgol ei hun yn dod o flaen rhai&apos;r cyngor; mae&apos;r hyn a osodwyd o&apos;r blaen yn aros oddi tano.</translation>
    </message>
</context>
<context>
    <name>SchoolsPanel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendr</translation>
    </message>
    <message>
        <source>People and policies</source>
        <translation type="unfinished">Pobl a pholisïau</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Targedau</translation>
    </message>
    <message>
        <source>Visits and actions</source>
        <translation type="unfinished">Ymweliadau a chamau</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Mentrau</translation>
    </message>
    <message>
        <source>Returns and files</source>
        <translation type="unfinished">Ffurflenni a ffeiliau</translation>
    </message>
</context>
<context>
    <name>SchoolsTab</name>
    <message>
        <source>Schools in order</source>
        <translation type="unfinished">Ysgolion yn eu trefn</translation>
    </message>
    <message>
        <source>No school has a mark in this period for what is chosen.</source>
        <translation type="unfinished">Nid oes gan yr un ysgol farc yn y cyfnod hwn ar gyfer yr hyn a ddewiswyd.</translation>
    </message>
    <message>
        <source>Schools by cluster</source>
        <translation type="unfinished">Ysgolion fesul clwstwr</translation>
    </message>
    <message>
        <source>Open a school to see its own figures. Alike figures share the better place.</source>
        <translation type="unfinished">Agorwch ysgol i weld ei ffigurau ei hun. Mae ffigurau cyfartal yn rhannu’r safle gorau.</translation>
    </message>
    <message>
        <source>Year groups by week</source>
        <translation type="unfinished">Grwpiau blwyddyn fesul wythnos</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All pupils</source>
        <translation type="unfinished">Pob disgybl</translation>
    </message>
    <message>
        <source>With {count} earlier years</source>
        <translation type="unfinished">Gyda {count} blynedd flaenorol</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished">Dim cymhariaeth</translation>
    </message>
    <message>
        <source>With last year</source>
        <translation type="unfinished">Gyda’r llynedd</translation>
    </message>
    <message>
        <source>Same school days</source>
        <translation type="unfinished">Yr un diwrnodau ysgol</translation>
    </message>
    <message>
        <source>Same dates</source>
        <translation type="unfinished">Yr un dyddiadau</translation>
    </message>
    <message>
        <source>County, phase, cluster or school</source>
        <translation type="unfinished">Sir, cyfnod, clwstwr neu ysgol</translation>
    </message>
    <message>
        <source>Years or class</source>
        <translation type="unfinished">Blynyddoedd neu ddosbarth</translation>
    </message>
    <message>
        <source>Group of pupils</source>
        <translation type="unfinished">Grŵp o ddisgyblion</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation type="unfinished">Blynyddoedd blaenorol</translation>
    </message>
    <message>
        <source>How earlier years are matched</source>
        <translation type="unfinished">Sut y caiff blynyddoedd blaenorol eu cyfateb</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Whole county</source>
        <translation type="unfinished">Y sir gyfan</translation>
    </message>
    <message>
        <source>Cluster {name}</source>
        <translation type="unfinished">Clwstwr {name}</translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished">Pob blwyddyn</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation type="unfinished">Dosbarth {name}</translation>
    </message>
</context>
<context>
    <name>ServiceWork</name>
    <message>
        <source>Somebody else, named below</source>
        <translation type="unfinished">Rhywun arall, a enwir isod</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">Cyflwynwyd i</translation>
    </message>
    <message>
        <source>Empty: the parent who is chosen above.</source>
        <translation type="unfinished">Gwag: y rhiant a ddewisir uchod.</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation type="unfinished">Daeth yn ôl ar</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished">Daeth yn ôl</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>Take the record of service back</source>
        <translation type="unfinished">Tynnu&apos;r cofnod cyflwyno yn ôl</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Sent or handed over on</source>
        <translation type="unfinished">Anfonwyd neu rhoddwyd ar</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Am</translation>
    </message>
    <message>
        <source>Only for papers sent electronically to or for a court.</source>
        <translation type="unfinished">Dim ond ar gyfer papurau a anfonir yn electronig i lys neu ar ei gyfer.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">At bwy</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">I ble</translation>
    </message>
    <message>
        <source>Empty: the address that is recorded.</source>
        <translation type="unfinished">Gwag: y cyfeiriad a gofnodwyd.</translation>
    </message>
    <message>
        <source>Received on, as proved</source>
        <translation type="unfinished">Derbyniwyd ar, fel y profwyd</translation>
    </message>
    <message>
        <source>Empty: the day that the law takes, where it takes one.</source>
        <translation type="unfinished">Gwag: y diwrnod y mae&apos;r gyfraith yn ei gymryd, lle mae&apos;n cymryd un.</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished">Beth sy&apos;n ei brofi</translation>
    </message>
    <message>
        <source>The day on which the law takes it as received is shown below before it is kept.</source>
        <translation type="unfinished">Dangosir isod, cyn ei gadw, y diwrnod y mae&apos;r gyfraith yn ei gymryd fel y diwrnod y daeth i law.</translation>
    </message>
    <message>
        <source>How {number} was served</source>
        <translation type="unfinished">Sut y cyflwynwyd {number}</translation>
    </message>
    <message>
        <source>Empty: no rule takes a day for this, so it counts once receipt is proved.</source>
        <translation type="unfinished">Gwag: nid oes rheol yn pennu diwrnod ar gyfer hyn, felly bydd yn cyfrif unwaith y profir iddo ddod i law.</translation>
    </message>
    <message>
        <source>Empty: the law takes it as received on {day} ({source}).</source>
        <translation type="unfinished">Gwag: mae&apos;r gyfraith yn ei gymryd fel petai wedi dod i law ar {day} ({source}).</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Write a session up</source>
        <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>Each child in the register gets a copy that names no other child and can be disclosed alone.</source>
        <translation type="unfinished">Mae pob plentyn yn y gofrestr yn cael copi nad yw’n enwi unrhyw blentyn arall ac y gellir ei ddatgelu ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation type="unfinished">&amp;Cymeradwyo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>“{word}” is not the child here: sign off</source>
        <translation type="unfinished">Nid y plentyn yw “{word}” yma: cymeradwyo</translation>
    </message>
    <message>
        <source>Your draft of {day}, {time} is back.</source>
        <translation type="unfinished">Mae eich drafft o {day}, {time} yn ôl.</translation>
    </message>
    <message>
        <source>Draft kept {time}; not signed off yet</source>
        <translation type="unfinished">Cadwyd y drafft {time}; heb ei gymeradwyo eto</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation type="unfinished">Gwaredwyd y drafft.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Write the day of the session, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod y sesiwn, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ysgrifennwch yr amser fel oriau a munudau, er enghraifft 14:30.</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation type="unfinished">Math o sesiwn</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished">Beth oedd y sesiwn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>For every copy: what was done and seen</source>
        <translation type="unfinished">Ar gyfer pob copi: yr hyn a wnaed ac a welwyd</translation>
    </message>
    <message>
        <source>Name none of the children.</source>
        <translation type="unfinished">Peidiwch ag enwi unrhyw un o’r plant.</translation>
    </message>
    <message>
        <source>Your note of the whole session</source>
        <translation type="unfinished">Eich nodyn am y sesiwn gyfan</translation>
    </message>
    <message>
        <source>It is in no child’s copy; here you may name the children.</source>
        <translation type="unfinished">Nid yw yng nghopi unrhyw blentyn; cewch enwi’r plant yma.</translation>
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
        <source>Until</source>
        <translation type="unfinished">Tan</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">tan</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished">&amp;Nawr</translation>
    </message>
    <message>
        <source>Write the day and time it is now (Ctrl+;)</source>
        <translation type="unfinished">Ysgrifennu’r diwrnod a’r amser nawr (Ctrl+;)</translation>
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
        <source>The council’s tables</source>
        <translation type="unfinished">Tablau’r cyngor</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation type="unfinished">Codau presenoldeb</translation>
    </message>
    <message>
        <source>Likely duplicates (Ctrl+Shift+D)</source>
        <translation type="unfinished">Cofnodion dyblyg tebygol (Ctrl+Shift+D)</translation>
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
    <name>SinceTab</name>
    <message>
        <source>This is the first check of the school</source>
        <translation type="unfinished">Hwn yw gwiriad cyntaf yr ysgol</translation>
    </message>
    <message>
        <source>After the next one, what is gone, what is still there and what is new will be here.</source>
        <translation type="unfinished">Ar ôl y nesaf, bydd yr hyn sydd wedi mynd, yr hyn sydd yno o hyd a’r hyn sy’n newydd yma.</translation>
    </message>
    <message>
        <source>Doubts of both checks</source>
        <translation type="unfinished">Amheuon y ddau wiriad</translation>
    </message>
    <message>
        <source>Still there: {still} · New: {new} · Gone: {gone} · Outside these days: {not_looked_at}</source>
        <translation type="unfinished">Yno o hyd: {still} · Newydd: {new} · Wedi mynd: {gone} · Y tu allan i’r dyddiau hyn: {not_looked_at}</translation>
    </message>
    <message>
        <source>Against the check of {day} ({period}, doubts: {doubts})</source>
        <translation type="unfinished">O’i gymharu â gwiriad {day} ({period}, amheuon: {doubts})</translation>
    </message>
</context>
<context>
    <name>SnippetCard</name>
    <message>
        <source>There are no ready-made texts yet. Settings is where you write one.</source>
        <translation type="unfinished">Nid oes testunau parod eto. Gallwch ysgrifennu un yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>Ready-made texts in Welsh. Left and right change the language.</source>
        <translation type="unfinished">Testunau parod yn Gymraeg. Mae chwith a de yn newid yr iaith.</translation>
    </message>
    <message>
        <source>Ready-made texts in English. Left and right change the language.</source>
        <translation type="unfinished">Testunau parod yn Saesneg. Mae chwith a de yn newid yr iaith.</translation>
    </message>
</context>
<context>
    <name>SnippetSection</name>
    <message>
        <source>{name} (everybody’s)</source>
        <translation type="unfinished">{name} (pawb)</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation type="unfinished">{name} (fy nhestun i)</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation type="unfinished">Testunau parod</translation>
    </message>
    <message>
        <source>Ctrl+J lists them in every long text; ;name and Tab write one. Everybody’s are a manager’s to keep.</source>
        <translation type="unfinished">Mae Ctrl+J yn eu rhestru ym mhob testun hir; mae ;enw a Tab yn ysgrifennu un. Rheolwr sy’n cadw testunau pawb.</translation>
    </message>
    <message>
        <source>Add a text…</source>
        <translation type="unfinished">Ychwanegu testun…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation type="unfinished">Ei gywiro…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Ei dynnu yn ôl</translation>
    </message>
    <message>
        <source>Everybody may use it</source>
        <translation type="unfinished">Caiff pawb ei ddefnyddio</translation>
    </message>
    <message>
        <source>{day}, {time} and {officer} are filled in when it is written. No name of a child.</source>
        <translation type="unfinished">Llenwir {day}, {time} ac {officer} pan ysgrifennir y testun. Dim enw plentyn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>One word, by which it is called: ;name and Tab.</source>
        <translation type="unfinished">Un gair i’w alw: ;enw a Tab.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished">Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation type="unfinished">Yn Gymraeg</translation>
    </message>
    <message>
        <source>Where one language is missing, the other is written.</source>
        <translation type="unfinished">Lle mae un iaith ar goll, ysgrifennir y llall.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Eiddo pwy</translation>
    </message>
    <message>
        <source>A ready-made text</source>
        <translation type="unfinished">Testun parod</translation>
    </message>
    <message>
        <source>A newer wording</source>
        <translation type="unfinished">Geiriad newydd</translation>
    </message>
    <message>
        <source>The older wording stays in the record.</source>
        <translation type="unfinished">Mae’r geiriad hŷn yn aros yn y cofnod.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Instead of {word}:</source>
        <translation type="unfinished">Yn lle {word}:</translation>
    </message>
    <message>
        <source>No suggestion for {word}.</source>
        <translation type="unfinished">Dim awgrym ar gyfer {word}.</translation>
    </message>
    <message>
        <source>Add {word} to my words</source>
        <translation type="unfinished">Ychwanegu {word} at fy ngeiriau</translation>
    </message>
</context>
<context>
    <name>SpellingLines</name>
    <message>
        <source>No word of this text is doubted.</source>
        <translation type="unfinished">Nid oes gair amheus yn y testun hwn.</translation>
    </message>
    <message>
        <source>{word}: doubted. Doubtful words in this text: {count}. Ctrl+. opens suggestions.</source>
        <translation type="unfinished">{word}: gair amheus. Geiriau amheus yn y testun hwn: {count}. Mae Ctrl+. yn agor awgrymiadau.</translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>Underline doubtful words (F7 goes to the next, Ctrl+. suggests)</source>
        <translation type="unfinished">Tanlinellu geiriau amheus (mae F7 yn mynd i’r nesaf, mae Ctrl+. yn awgrymu)</translation>
    </message>
    <message>
        <source>Dictionaries found: English and Welsh. Others can be put in {folder}.</source>
        <translation type="unfinished">Geiriaduron a gafwyd: Saesneg a Chymraeg. Gellir rhoi rhai eraill yn {folder}.</translation>
    </message>
    <message>
        <source>Dictionary found: English. Put cy_GB.aff and cy_GB.dic in {folder} and start again.</source>
        <translation type="unfinished">Geiriadur a gafwyd: Saesneg. Rhowch cy_GB.aff a cy_GB.dic yn {folder} a dechrau eto.</translation>
    </message>
    <message>
        <source>Dictionary found: Welsh. Put en_GB.aff and en_GB.dic in {folder} and start again.</source>
        <translation type="unfinished">Geiriadur a gafwyd: Cymraeg. Rhowch en_GB.aff ac en_GB.dic yn {folder} a dechrau eto.</translation>
    </message>
    <message>
        <source>No dictionary found. Put en_GB.aff, en_GB.dic, cy_GB.aff and cy_GB.dic in {folder} and start again.</source>
        <translation type="unfinished">Ni chafwyd geiriadur. Rhowch en_GB.aff, en_GB.dic, cy_GB.aff a cy_GB.dic yn {folder} a dechrau eto.</translation>
    </message>
</context>
<context>
    <name>StageProofDialog</name>
    <message>
        <source>Proof of stages of case {reference}</source>
        <translation type="unfinished">Prawf o gamau achos {reference}</translation>
    </message>
    <message>
        <source>Steps of the graduated response</source>
        <translation type="unfinished">Camau’r ymateb graddedig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Tudalen</translation>
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
    <name>StatementDialog</name>
    <message>
        <source>&amp;Keep this version</source>
        <translation type="unfinished">&amp;Cadw&apos;r fersiwn hon</translation>
    </message>
    <message>
        <source>Statement on case {reference}</source>
        <translation type="unfinished">Datganiad ar achos {reference}</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Paragraffau</translation>
    </message>
    <message>
        <source>A blank line parts paragraphs. [{first}] stands for an exhibit.</source>
        <translation type="unfinished">Mae llinell wag yn gwahanu paragraffau. Mae [{first}] yn sefyll am arddangosyn.</translation>
    </message>
    <message>
        <source>Issue to be signed and &amp;save…</source>
        <translation type="unfinished">Cyhoeddi i&apos;w lofnodi a&apos;i &amp;gadw…</translation>
    </message>
    <message>
        <source>Issue to be signed and &amp;print…</source>
        <translation type="unfinished">Cyhoeddi i&apos;w lofnodi a&apos;i &amp;argraffu…</translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message>
        <source>Defendant</source>
        <translation type="unfinished">Diffynnydd</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation type="unfinished">Iaith y datganiad</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>It is drafted from facts: the register, what you recorded yourself, and papers with their service. Opinions, other people&apos;s words and concerns are left out. Read every word before you sign.</source>
        <translation type="unfinished">Fe&apos;i drafftir o ffeithiau: y gofrestr, yr hyn a gofnodoch eich hun, a phapurau gyda&apos;u cyflwyno. Gadewir barn, geiriau pobl eraill a phryderon allan. Darllenwch bob gair cyn llofnodi.</translation>
    </message>
    <message>
        <source>Draft my statement</source>
        <translation type="unfinished">Drafftio fy natganiad</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation type="unfinished">Ei ddrafftio</translation>
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
    <message>
        <source>Show them</source>
        <translation type="unfinished">Eu dangos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation type="unfinished">Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Show what is not signed off or not saved yet</source>
        <translation type="unfinished">Dangos yr hyn sydd heb ei gymeradwyo neu heb ei gadw eto</translation>
    </message>
    <message>
        <source>One note is not signed off yet</source>
        <translation type="unfinished">Mae un nodyn heb ei gymeradwyo eto</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not signed off yet</source>
        <translation type="unfinished">
            <numerusform>%n nodyn heb ei lofnodi eto</numerusform>
            <numerusform>%n nodyn heb ei lofnodi eto</numerusform>
            <numerusform>%n nodyn heb ei lofnodi eto</numerusform>
            <numerusform>%n nodyn heb ei lofnodi eto</numerusform>
            <numerusform>%n nodyn heb ei lofnodi eto</numerusform>
        </translation>
    </message>
    <message>
        <source>One other form is not saved yet</source>
        <translation type="unfinished">Mae un ffurflen arall heb ei chadw eto</translation>
    </message>
    <message numerus="yes">
        <source>%n other forms are not saved yet</source>
        <translation type="unfinished">
            <numerusform>%n ffurflen arall heb ei chadw eto</numerusform>
            <numerusform>%n ffurflen arall heb ei chadw eto</numerusform>
            <numerusform>%n ffurflen arall heb ei chadw eto</numerusform>
            <numerusform>%n ffurflen arall heb ei chadw eto</numerusform>
            <numerusform>%n ffurflen arall heb ei chadw eto</numerusform>
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
    <name>StepBar</name>
    <message>
        <source>On my way</source>
        <translation type="unfinished">Ar fy ffordd</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished">Wrth y drws</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Yn ddiogel</translation>
    </message>
    <message>
        <source>Write up</source>
        <translation type="unfinished">Ysgrifennu</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i gofnodi eto.</translation>
    </message>
    <message>
        <source>{name}, recorded {when}</source>
        <translation type="unfinished">{name}, cofnodwyd {when}</translation>
    </message>
    <message>
        <source>Open, save or print {number}</source>
        <translation type="unfinished">Agor, cadw neu argraffu {number}</translation>
    </message>
</context>
<context>
    <name>TableBox</name>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation type="unfinished">Llyfr gwaith Excel (*.xlsx);;Ffeil CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished">Cadw’r tabl</translation>
    </message>
    <message>
        <source>Save as Excel or CSV…</source>
        <translation type="unfinished">Cadw fel Excel neu CSV…</translation>
    </message>
    <message>
        <source>Save as Excel or CSV: %1</source>
        <translation type="unfinished">Cadw fel Excel neu CSV: %1</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save the table as Excel or CSV…</source>
        <translation type="unfinished">Cadw&apos;r tabl fel Excel neu CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished">Cadw’r tabl</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation type="unfinished">Llyfr gwaith Excel (*.xlsx);;Ffeil CSV (*.csv)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
</context>
<context>
    <name>TargetsTab</name>
    <message>
        <source>Attendance against the target, {year}</source>
        <translation type="unfinished">Presenoldeb o&apos;i gymharu â&apos;r targed, {year}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Targedau</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation type="unfinished">Beth y&apos;i gwnaed ohono</translation>
    </message>
    <message>
        <source>Schools without a target</source>
        <translation type="unfinished">Ysgolion heb darged</translation>
    </message>
    <message>
        <source>&amp;Propose a target</source>
        <translation type="unfinished">&amp;Cynnig targed</translation>
    </message>
    <message>
        <source>No target yet. A target is proposed, talked through with the school, ratified and issued.</source>
        <translation type="unfinished">Dim targed eto. Caiff targed ei gynnig, ei drafod â&apos;r ysgol, ei gadarnhau a&apos;i gyhoeddi.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Sir</translation>
    </message>
    <message>
        <source>How the target of {year} came about</source>
        <translation type="unfinished">Sut y daeth targed {year} i fod</translation>
    </message>
    <message>
        <source>This target should have been issued by {day}, in the first half-term ({rule}).</source>
        <translation type="unfinished">Dylai&apos;r targed hwn fod wedi&apos;i gyhoeddi erbyn {day}, yn yr hanner tymor cyntaf ({rule}).</translation>
    </message>
    <message>
        <source>This target was issued late: it should have been by {day}, in the first half-term ({rule}).</source>
        <translation type="unfinished">Cyhoeddwyd y targed hwn yn hwyr: dylai fod erbyn {day}, yn yr hanner tymor cyntaf ({rule}).</translation>
    </message>
    <message>
        <source>{year}: {percent} %, {attended} of {possible} sessions, {missing} without a mark</source>
        <translation type="unfinished">{year}: {percent} %, {attended} o {possible} sesiwn, {missing} heb farc</translation>
    </message>
    <message>
        <source>, target {target} %</source>
        <translation type="unfinished">, targed {target} %</translation>
    </message>
    <message>
        <source>Free school meals {percent} %: benchmark group {group} ({words})</source>
        <translation type="unfinished">Prydau ysgol am ddim {percent} %: grŵp meincnod {group} ({words})</translation>
    </message>
    <message>
        <source>Support: {support}</source>
        <translation type="unfinished">Cymorth: {support}</translation>
    </message>
    <message>
        <source>School was consulted</source>
        <translation type="unfinished">Ymgynghorwyd â&apos;r ysgol</translation>
    </message>
    <message>
        <source>School challenges it</source>
        <translation type="unfinished">Mae&apos;r ysgol yn ei herio</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation type="unfinished">Cadarnhau</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Cyhoeddi</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation type="unfinished">Hyd at ddiwedd</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">Eleni</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished">Y flwyddyn gynt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished">Cyfrifon</translation>
    </message>
    <message>
        <source>{half_term}, so far</source>
        <translation type="unfinished">{half_term}, hyd yma</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished">Heb ei fodloni</translation>
    </message>
    <message>
        <source>None that stands</source>
        <translation type="unfinished">Dim mewn grym</translation>
    </message>
    <message>
        <source>{attended} of {possible}, {missing} without a mark</source>
        <translation type="unfinished">{attended} o {possible}, {missing} heb farc</translation>
    </message>
    <message>
        <source>before: {attended} of {possible} to {day}</source>
        <translation type="unfinished">cynt: {attended} o {possible} hyd at {day}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Eiddo</translation>
    </message>
    <message>
        <source>The county</source>
        <translation type="unfinished">Y sir</translation>
    </message>
    <message>
        <source>School year</source>
        <translation type="unfinished">Blwyddyn ysgol</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished">Yn sefyll ar</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Cyhoeddwyd</translation>
    </message>
    <message>
        <source>To be issued by</source>
        <translation type="unfinished">I&apos;w gyhoeddi erbyn</translation>
    </message>
    <message>
        <source>Not yet, late</source>
        <translation type="unfinished">Ddim eto, yn hwyr</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>{day}, late</source>
        <translation type="unfinished">{day}, yn hwyr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
</context>
<context>
    <name>TaskHistoryDialog</name>
    <message>
        <source>Each time it was put off</source>
        <translation type="unfinished">Pob tro y’i gohiriwyd</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cau</translation>
    </message>
    <message>
        <source>Put off to {until} by {name} on {day}: {reason}</source>
        <translation type="unfinished">Gohiriwyd tan {until} gan {name} ar {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Each time it was put off</source>
        <translation type="unfinished">Pob tro y’i gohiriwyd</translation>
    </message>
    <message>
        <source>Open the concern for {pupil}</source>
        <translation type="unfinished">Agor y pryder am {pupil}</translation>
    </message>
    <message>
        <source>Open the referral {number}</source>
        <translation type="unfinished">Agor yr atgyfeiriad {number}</translation>
    </message>
    <message>
        <source>Open the case of {pupil}</source>
        <translation type="unfinished">Agor achos {pupil}</translation>
    </message>
    <message>
        <source>Open the school {school}</source>
        <translation type="unfinished">Agor yr ysgol {school}</translation>
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
        <source>Plan the visit</source>
        <translation type="unfinished">Cynllunio&apos;r ymweliad</translation>
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
        <source>Look again at a warning marker</source>
        <translation type="unfinished">Edrych eto ar rybudd</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished">Adolygiad o&apos;r cynllun</translation>
    </message>
    <message>
        <source>Look at attendance after court: {number}</source>
        <translation type="unfinished">Edrych ar bresenoldeb ar ôl y llys: {number}</translation>
    </message>
    <message>
        <source>Confirm the destination</source>
        <translation type="unfinished">Cadarnhau&apos;r gyrchfan</translation>
    </message>
    <message>
        <source>Attendance {weeks} weeks after the hand-off</source>
        <translation type="unfinished">Presenoldeb {weeks} wythnos ar ôl y trosglwyddiad</translation>
    </message>
    <message>
        <source>Decide the referral {number}</source>
        <translation type="unfinished">Penderfynu ar yr atgyfeiriad {number}</translation>
    </message>
    <message>
        <source>Record how penalty notice {number} was served</source>
        <translation type="unfinished">Cofnodi sut y cyflwynwyd hysbysiad cosb {number}</translation>
    </message>
    <message>
        <source>Penalty notice {number}: choose to prosecute or to withdraw</source>
        <translation type="unfinished">Hysbysiad cosb {number}: dewis erlyn neu dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Attendance order: the time after “{step}”</source>
        <translation type="unfinished">Gorchymyn mynychu: y cyfnod ar ôl “{step}”</translation>
    </message>
    <message>
        <source>Send the code-level return of {first} to {last}</source>
        <translation type="unfinished">Anfonwch y ffurflen bresenoldeb yn ôl cod ar gyfer {first} i {last}</translation>
    </message>
    <message>
        <source>Proceedings {number}: record what came of the hearing</source>
        <translation type="unfinished">Achos llys {number}: cofnodwch beth ddaeth o&apos;r gwrandawiad</translation>
    </message>
    <message>
        <source>Proceedings {number}: {what}</source>
        <translation type="unfinished">Achos llys {number}: {what}</translation>
    </message>
    <message>
        <source>Safeguarding concern: telephone children’s services now</source>
        <translation type="unfinished">Pryder diogelu: ffoniwch y gwasanaethau plant nawr</translation>
    </message>
    <message>
        <source>Safeguarding concern: send the written report by {time}</source>
        <translation type="unfinished">Pryder diogelu: anfonwch yr adroddiad ysgrifenedig erbyn {time}</translation>
    </message>
    <message>
        <source>Safeguarding concern: ask for the acknowledgement</source>
        <translation type="unfinished">Pryder diogelu: gofynnwch am y gydnabyddiaeth</translation>
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
        <source>Let go {day} by {name}: {reason}</source>
        <translation type="unfinished">Gollyngwyd {day} gan {name}: {reason}</translation>
    </message>
    <message>
        <source>Done {day} by {name}</source>
        <translation type="unfinished">Gwnaed {day} gan {name}</translation>
    </message>
    <message>
        <source>Put off from {day}: {reason}</source>
        <translation type="unfinished">Gohiriwyd o {day}: {reason}</translation>
    </message>
    <message>
        <source>Why here: {reason}</source>
        <translation type="unfinished">Pam yma: {reason}</translation>
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
    <name>TieWork</name>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Type a name to find anybody in the store.</source>
        <translation type="unfinished">Teipiwch enw i ddod o hyd i unrhyw un yn y storfa.</translation>
    </message>
    <message>
        <source>Choose who it is.</source>
        <translation type="unfinished">Dewiswch pwy ydyw.</translation>
    </message>
    <message>
        <source>What they are to {name}</source>
        <translation type="unfinished">Beth ydynt i {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Leave it empty where nobody knows.</source>
        <translation type="unfinished">Gadewch yn wag os nad oes neb yn gwybod.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished">Sut mae&apos;n hysbys</translation>
    </message>
    <message>
        <source>Add a relationship of {name}</source>
        <translation type="unfinished">Ychwanegu perthynas {name}</translation>
    </message>
    <message>
        <source>Add the relationship</source>
        <translation type="unfinished">Ychwanegu&apos;r berthynas</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Write the surname.</source>
        <translation type="unfinished">Ysgrifennwch y cyfenw.</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>What is known where the day is not</source>
        <translation type="unfinished">Beth sy&apos;n hysbys os nad yw&apos;r dyddiad</translation>
    </message>
    <message>
        <source>For example “about 1990”.</source>
        <translation type="unfinished">Er enghraifft “tua 1990”.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">Swydd</translation>
    </message>
    <message>
        <source>For a professional.</source>
        <translation type="unfinished">Ar gyfer gweithiwr proffesiynol.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished">Yr un enw</translation>
    </message>
    <message>
        <source>This is another person of that name</source>
        <translation type="unfinished">Person arall o&apos;r enw hwnnw yw hwn</translation>
    </message>
    <message>
        <source>Add somebody new to {name}</source>
        <translation type="unfinished">Ychwanegu rhywun newydd at {name}</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished">Ychwanegu&apos;r person</translation>
    </message>
    <message>
        <source>For somebody who is neither a pupil nor a parent in the store.</source>
        <translation type="unfinished">Ar gyfer rhywun nad yw&apos;n ddisgybl nac yn rhiant yn y storfa.</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation type="unfinished">Enw&apos;r aelwyd</translation>
    </message>
    <message>
        <source>For example “Mother’s home”.</source>
        <translation type="unfinished">Er enghraifft “cartref y fam”.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished">Rhowch enw iddi.</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation type="unfinished">Pwy sy&apos;n byw yno</translation>
    </message>
    <message>
        <source>Tick who lives there.</source>
        <translation type="unfinished">Ticiwch pwy sy&apos;n byw yno.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Ers</translation>
    </message>
    <message>
        <source>Add a household of {name}</source>
        <translation type="unfinished">Ychwanegu aelwyd {name}</translation>
    </message>
    <message>
        <source>Add the household</source>
        <translation type="unfinished">Ychwanegu&apos;r aelwyd</translation>
    </message>
    <message>
        <source>Who else lives in {household}?</source>
        <translation type="unfinished">Pwy arall sy&apos;n byw yn {household}?</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation type="unfinished">Ychwanegu at yr aelwyd</translation>
    </message>
    <message>
        <source>How it is known that this is right</source>
        <translation type="unfinished">Sut y gwyddys bod hyn yn gywir</translation>
    </message>
    <message>
        <source>Write how it is known.</source>
        <translation type="unfinished">Ysgrifennwch sut mae&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Correct {household}</source>
        <translation type="unfinished">Cywiro {household}</translation>
    </message>
    <message>
        <source>What stood there stays to be read, with your reason.</source>
        <translation type="unfinished">Bydd yr hyn a oedd yno yn aros i&apos;w ddarllen, gyda&apos;ch rheswm.</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation type="unfinished">Symudodd allan</translation>
    </message>
    <message>
        <source>Never lived there</source>
        <translation type="unfinished">Ni fu erioed yn byw yno</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Last day there</source>
        <translation type="unfinished">Diwrnod olaf yno</translation>
    </message>
    <message>
        <source>If they never lived there, how that is known</source>
        <translation type="unfinished">Os na fu erioed yn byw yno, sut y gwyddys hynny</translation>
    </message>
    <message>
        <source>Who does not live in {household}?</source>
        <translation type="unfinished">Pwy sydd ddim yn byw yn {household}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
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
        <source>Child</source>
        <translation type="unfinished">Plentyn</translation>
    </message>
    <message>
        <source>Type a name to find the pupil.</source>
        <translation type="unfinished">Teipiwch enw i ddod o hyd i&apos;r disgybl.</translation>
    </message>
    <message>
        <source>Choose the child.</source>
        <translation type="unfinished">Dewiswch y plentyn.</translation>
    </message>
    <message>
        <source>What they are to the child</source>
        <translation type="unfinished">Beth ydynt i&apos;r plentyn</translation>
    </message>
    <message>
        <source>For example mother.</source>
        <translation type="unfinished">Er enghraifft mam.</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished">Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation type="unfinished">Mae&apos;n seiliedig ar</translation>
    </message>
    <message>
        <source>Care of the child</source>
        <translation type="unfinished">Gofal am y plentyn</translation>
    </message>
    <message>
        <source>The child lives with them</source>
        <translation type="unfinished">Mae&apos;r plentyn yn byw gyda nhw</translation>
    </message>
    <message>
        <source>{name} is also the parent of</source>
        <translation type="unfinished">Mae {name} hefyd yn rhiant i</translation>
    </message>
    <message>
        <source>Add the child</source>
        <translation type="unfinished">Ychwanegu&apos;r plentyn</translation>
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
    <name>TimeToBegin</name>
    <message>
        <source>Each session and its last day</source>
        <translation type="unfinished">Pob sesiwn a&apos;i diwrnod olaf</translation>
    </message>
    <message>
        <source>Sessions of the period and the last day for each</source>
        <translation type="unfinished">Sesiynau&apos;r cyfnod a diwrnod olaf pob un</translation>
    </message>
    <message>
        <source>Shown once the defendant and both days are written.</source>
        <translation type="unfinished">Fe&apos;i dangosir unwaith y bydd y diffynnydd a&apos;r ddau ddiwrnod wedi&apos;u hysgrifennu.</translation>
    </message>
    <message>
        <source>Can be charged</source>
        <translation type="unfinished">Gellir cyhuddo</translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished">Y tu allan i&apos;r amser</translation>
    </message>
    <message>
        <source>Each session can be charged for {months} months from its own day.</source>
        <translation type="unfinished">Gellir cyhuddo ar sail pob sesiwn am {months} mis o&apos;i diwrnod ei hun.</translation>
    </message>
    <message>
        <source>The whole period can be charged for {months} months from its last session.</source>
        <translation type="unfinished">Gellir cyhuddo ar sail y cyfnod cyfan am {months} mis o&apos;i sesiwn olaf.</translation>
    </message>
    <message>
        <source>The register shows no unauthorised session in this period.</source>
        <translation type="unfinished">Nid yw&apos;r gofrestr yn dangos unrhyw sesiwn anawdurdodedig yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Breach of an order: last day to begin, counted from the first day charged: {day}.</source>
        <translation type="unfinished">Torri gorchymyn: diwrnod olaf i ddechrau, wedi&apos;i gyfrif o&apos;r diwrnod cyntaf a gyhuddir: {day}.</translation>
    </message>
    <message>
        <source>All {count} sessions are out of time; the last day was {day}.</source>
        <translation type="unfinished">Mae pob un o&apos;r {count} sesiwn y tu allan i&apos;r amser; y diwrnod olaf oedd {day}.</translation>
    </message>
    <message>
        <source>Sessions in the period: {count}. All of them can be charged until {day}.</source>
        <translation type="unfinished">Sesiynau yn y cyfnod: {count}. Gellir cyhuddo ar sail pob un ohonynt hyd {day}.</translation>
    </message>
    <message>
        <source>Out of time already: {count} sessions, up to {day}.</source>
        <translation type="unfinished">Y tu allan i&apos;r amser eisoes: {count} sesiwn, hyd {day}.</translation>
    </message>
    <message>
        <source>The {count} sessions from {first} on can be charged until {day}.</source>
        <translation type="unfinished">Gellir cyhuddo ar sail y {count} sesiwn o {first} ymlaen hyd {day}.</translation>
    </message>
    <message>
        <source>The last of them falls out after {day}.</source>
        <translation type="unfinished">Daw amser yr olaf ohonynt i ben ar ôl {day}.</translation>
    </message>
    <message>
        <source>Penalty notice {number} bars proceedings.</source>
        <translation type="unfinished">Mae hysbysiad cosb {number} yn rhwystro achos.</translation>
    </message>
    <message>
        <source>Penalty notice {number} bars proceedings; safe from {day} on.</source>
        <translation type="unfinished">Mae hysbysiad cosb {number} yn rhwystro achos; diogel o {day} ymlaen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Prints</source>
        <translation type="unfinished">Argreffir</translation>
    </message>
    <message>
        <source>Does not print</source>
        <translation type="unfinished">Nid argreffir</translation>
    </message>
</context>
<context>
    <name>ToDoLines</name>
    <message>
        <source>Everything that was to be done by a time is done.</source>
        <translation type="unfinished">Mae popeth yr oedd i’w wneud erbyn amser wedi’i wneud.</translation>
    </message>
    <message>
        <source>Its outcome is recorded.</source>
        <translation type="unfinished">Mae ei ganlyniad wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation type="unfinished">Hwyr: {what}</translation>
    </message>
    <message>
        <source>Record the call…</source>
        <translation type="unfinished">Cofnodi’r alwad…</translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation type="unfinished">Ysgrifennu’r ffurflen</translation>
    </message>
    <message>
        <source>Record the acknowledgement…</source>
        <translation type="unfinished">Cofnodi’r gydnabyddiaeth…</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>A calendar or a rule has changed: 1 open task has another day now.</source>
        <translation type="unfinished">Mae calendr neu reol wedi newid: mae gan 1 dasg agored ddiwrnod arall nawr.</translation>
    </message>
    <message>
        <source>A calendar or a rule has changed: {count} open tasks have another day now.</source>
        <translation type="unfinished">Mae calendr neu reol wedi newid: tasgau agored â diwrnod arall nawr: {count}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Edrych arnynt</translation>
    </message>
    <message>
        <source>{giver} handed {reference} ({pupil}) over to you on {day}: {note}</source>
        <translation type="unfinished">Trosglwyddodd {giver} {reference} ({pupil}) i chi ar {day}: {note}</translation>
    </message>
    <message>
        <source>{giver} handed {reference} ({pupil}) over to you on {day}: {note} ({count} more to read)</source>
        <translation type="unfinished">Trosglwyddodd {giver} {reference} ({pupil}) i chi ar {day}: {note} ({count} arall i&apos;w darllen)</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished">Rwyf wedi&apos;i ddarllen</translation>
    </message>
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
    <name>TransitionsTab</name>
    <message>
        <source>&amp;Hand-offs to other services</source>
        <translation type="unfinished">&amp;Trosglwyddiadau i wasanaethau eraill</translation>
    </message>
    <message>
        <source>Left one school’s file, in no other</source>
        <translation type="unfinished">Wedi gadael ffeil un ysgol, heb fod mewn un arall</translation>
    </message>
    <message>
        <source>Everybody who left has arrived.</source>
        <translation type="unfinished">Mae pawb a adawodd wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Year 6 and Year 11</source>
        <translation type="unfinished">Blwyddyn 6 a Blwyddyn 11</translation>
    </message>
    <message>
        <source>No pupil of Year 6 or Year 11 has a mark this year.</source>
        <translation type="unfinished">Nid oes gan yr un disgybl ym Mlwyddyn 6 na Blwyddyn 11 farc eleni.</translation>
    </message>
    <message>
        <source>Changed school this year</source>
        <translation type="unfinished">Wedi newid ysgol eleni</translation>
    </message>
    <message>
        <source>Nobody has marks at two schools this year.</source>
        <translation type="unfinished">Nid oes gan neb farciau mewn dwy ysgol eleni.</translation>
    </message>
    <message>
        <source>Schools that files name and we know nothing of</source>
        <translation type="unfinished">Ysgolion a enwir mewn ffeiliau ac na wyddom ddim amdanynt</translation>
    </message>
    <message>
        <source>Every school in a file’s history is known.</source>
        <translation type="unfinished">Mae pob ysgol yn hanes y ffeiliau’n hysbys.</translation>
    </message>
    <message>
        <source>No mark anywhere for {days} or more days that the last school held; as at {day}.</source>
        <translation type="unfinished">Dim marc yn unman am {days} neu fwy o ddiwrnodau a gynhaliodd yr ysgol olaf; fel yr oedd ar {day}.</translation>
    </message>
    <message>
        <source>The number of days is not confirmed.</source>
        <translation type="unfinished">Nid yw nifer y diwrnodau wedi’i gadarnhau.</translation>
    </message>
</context>
<context>
    <name>TrendTab</name>
    <message>
        <source>Term</source>
        <translation type="unfinished">Tymor</translation>
    </message>
    <message>
        <source>Doubts by term</source>
        <translation type="unfinished">Amheuon fesul tymor</translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished">Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished">Dylid</translation>
    </message>
    <message>
        <source>The latest check of each term; checks of longer periods find more.</source>
        <translation type="unfinished">Gwiriad diweddaraf pob tymor; mae gwiriadau o gyfnodau hirach yn canfod mwy.</translation>
    </message>
    <message>
        <source>Sessions without a mark by term</source>
        <translation type="unfinished">Sesiynau heb farc fesul tymor</translation>
    </message>
    <message>
        <source>Without a mark</source>
        <translation type="unfinished">Heb farc</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation type="unfinished">Dim gwiriad eto</translation>
    </message>
    <message>
        <source>The trend begins with the first check and goes on from term to term.</source>
        <translation type="unfinished">Mae’r duedd yn dechrau gyda’r gwiriad cyntaf ac yn parhau o dymor i dymor.</translation>
    </message>
</context>
<context>
    <name>TypedRegisterPanel</name>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished">Cadwyd y drafft {time}</translation>
    </message>
    <message>
        <source>What you typed until {day} {time} and did not save is here again.</source>
        <translation type="unfinished">Mae’r hyn a deipiwyd gennych hyd {day} {time} heb ei gadw yma eto.</translation>
    </message>
    <message>
        <source>This pupil has marks: clear them first, then take the pupil out.</source>
        <translation type="unfinished">Mae gan y disgybl hwn farciau: cliriwch nhw yn gyntaf, yna tynnwch y disgybl allan.</translation>
    </message>
</context>
<context>
    <name>TypedRegisters</name>
    <message>
        <source>Send back</source>
        <translation type="unfinished">Anfon yn ôl</translation>
    </message>
    <message>
        <source>{name} types on where it stands, and reads what you write here.</source>
        <translation type="unfinished">Mae {name} yn parhau i deipio o’r fan hon, ac yn darllen yr hyn a ysgrifennwch yma.</translation>
    </message>
    <message>
        <source>Let it in unchecked</source>
        <translation type="unfinished">Ei gadael i mewn heb ei gwirio</translation>
    </message>
    <message>
        <source>Only {name} has typed this register. It goes in without a second person, and your reason is kept with it.</source>
        <translation type="unfinished">Dim ond {name} sydd wedi teipio’r gofrestr hon. Mae’n mynd i mewn heb ail berson, a chedwir eich rheswm gyda hi.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Ei gadael i mewn</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished">Rhoi o’r neilltu</translation>
    </message>
    <message>
        <source>It is not typed to the end. Its scan and marks stay on record.</source>
        <translation type="unfinished">Ni theipir hi i’r diwedd. Mae ei sgan a’i marciau yn aros ar gofnod.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation type="unfinished">Llinell {line}: </translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Dosbarth</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation type="unfinished">Teipiwyd gan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished">Gwiriwyd gan</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
        <source>nobody; {name} let it in</source>
        <translation type="unfinished">neb; gadawodd {name} hi i mewn</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Presennol</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation type="unfinished">Dim marc</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation type="unfinished">Dewis y sgan</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished">Sganiau (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose a school</source>
        <translation type="unfinished">Dewiswch ysgol</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Sgan</translation>
    </message>
    <message>
        <source>A PDF, PNG or JPEG of the paper. It is kept as the source.</source>
        <translation type="unfinished">PDF, PNG neu JPEG o’r papur. Fe’i cedwir fel y ffynhonnell.</translation>
    </message>
    <message>
        <source>Choose the scan of the paper.</source>
        <translation type="unfinished">Dewiswch sgan y papur.</translation>
    </message>
    <message>
        <source>Choose the school.</source>
        <translation type="unfinished">Dewiswch yr ysgol.</translation>
    </message>
    <message>
        <source>As the paper has it; its pupils are there already.</source>
        <translation type="unfinished">Fel sydd ar y papur; mae ei ddisgyblion yno’n barod.</translation>
    </message>
    <message>
        <source>Write the class.</source>
        <translation type="unfinished">Ysgrifennwch y dosbarth.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Write the first day on the paper.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod cyntaf ar y papur.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>A week, or any days up to a month.</source>
        <translation type="unfinished">Wythnos, neu unrhyw ddyddiau hyd at fis.</translation>
    </message>
    <message>
        <source>Write the last day on the paper.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod olaf ar y papur.</translation>
    </message>
    <message>
        <source>Type in a register</source>
        <translation type="unfinished">Teipio cofrestr</translation>
    </message>
    <message>
        <source>Begin to type</source>
        <translation type="unfinished">Dechrau teipio</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished">UPN</translation>
    </message>
    <message>
        <source>With it nothing else is needed where the pupil is known.</source>
        <translation type="unfinished">Gydag ef nid oes angen dim arall lle mae’r disgybl yn hysbys.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>By the UPN; or by both names and the date of birth, never by the name alone.</source>
        <translation type="unfinished">Yn ôl yr UPN; neu yn ôl y ddau enw a’r dyddiad geni, byth yn ôl yr enw yn unig.</translation>
    </message>
    <message>
        <source>Add a pupil</source>
        <translation type="unfinished">Ychwanegu disgybl</translation>
    </message>
    <message>
        <source>Add the pupil</source>
        <translation type="unfinished">Ychwanegu’r disgybl</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Typed first</source>
        <translation type="unfinished">Teipiwyd gyntaf</translation>
    </message>
    <message>
        <source>Typed again</source>
        <translation type="unfinished">Teipiwyd eto</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation type="unfinished">Ar y papur</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation type="unfinished">heb ei setlo</translation>
    </message>
    <message>
        <source>Where the two typed otherwise</source>
        <translation type="unfinished">Lle teipiodd y ddau yn wahanol</translation>
    </message>
    <message>
        <source>Look at the scan and say for each session what stands on the paper: 1 takes what was typed first, 2 what was typed again, or type the mark. Both stay on record.</source>
        <translation type="unfinished">Edrychwch ar y sgan a dywedwch ar gyfer pob sesiwn beth sydd ar y papur: mae 1 yn cymryd yr hyn a deipiwyd gyntaf, 2 yr hyn a deipiwyd eto, neu teipiwch y marc. Mae’r ddau yn aros ar gofnod.</translation>
    </message>
    <message>
        <source>Marks of the register</source>
        <translation type="unfinished">Marciau’r gofrestr</translation>
    </message>
    <message>
        <source>One key is one mark; space is present; Enter goes to the next pupil.</source>
        <translation type="unfinished">Un fysell yw un marc; y bylchwr yw presennol; mae Enter yn mynd i’r disgybl nesaf.</translation>
    </message>
    <message>
        <source>Space: present   Backspace: clear   Enter: next pupil</source>
        <translation type="unfinished">Bylchwr: presennol   Backspace: clirio   Enter: y disgybl nesaf</translation>
    </message>
    <message>
        <source>AM</source>
        <translation type="unfinished">Bore</translation>
    </message>
    <message>
        <source>PM</source>
        <translation type="unfinished">Prn</translation>
    </message>
    <message>
        <source>Taken back; can go in again</source>
        <translation type="unfinished">Cymerwyd yn ôl; gall fynd i mewn eto</translation>
    </message>
    <message>
        <source>Typed twice; differences are being settled</source>
        <translation type="unfinished">Teipiwyd ddwywaith; mae’r gwahaniaethau’n cael eu setlo</translation>
    </message>
    <message>
        <source>Being typed</source>
        <translation type="unfinished">Yn cael ei theipio</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Yn aros am ail berson</translation>
    </message>
    <message>
        <source>Checked; waits to be taken in</source>
        <translation type="unfinished">Gwiriwyd; yn aros i’w chymryd i mewn</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">Cymerwyd i mewn</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished">dim marc</translation>
    </message>
    <message>
        <source>{mark} is the sign of the morning; in the afternoon present is \. The space bar takes the right one.</source>
        <translation type="unfinished">Arwydd y bore yw {mark}; yn y prynhawn presennol yw \. Mae’r bylchwr yn cymryd yr un cywir.</translation>
    </message>
    <message>
        <source>{mark} is the sign of the afternoon; in the morning present is /. The space bar takes the right one.</source>
        <translation type="unfinished">Arwydd y prynhawn yw {mark}; yn y bore presennol yw /. Mae’r bylchwr yn cymryd yr un cywir.</translation>
    </message>
    <message>
        <source>{mark} is no attendance code; look at the paper and type one of the codes below.</source>
        <translation type="unfinished">Nid yw {mark} yn god presenoldeb; edrychwch ar y papur a theipiwch un o’r codau isod.</translation>
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
    <name>VisitDetail</name>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished">{minutes} munud</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished">Y teulu&apos;n gwybod</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation type="unfinished">Heb roi gwybod i&apos;r teulu</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation type="unfinished">Swyddog: {name}</translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation type="unfinished">Wedi&apos;i symud o {day}</translation>
    </message>
    <message>
        <source>Alone by the word of {name}: {reason}</source>
        <translation type="unfinished">Ar ei ben ei hun trwy ganiatâd {name}: {reason}</translation>
    </message>
    <message>
        <source>Goes along: {name}</source>
        <translation type="unfinished">Yn mynd hefyd: {name}</translation>
    </message>
    <message>
        <source>Note on risk: {note}</source>
        <translation type="unfinished">Nodyn risg: {note}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Confidential address: do not tell the other parent.</source>
        <translation type="unfinished">Cyfeiriad cyfrinachol: peidiwch â dweud wrth y rhiant arall.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished">Wrth y drws</translation>
    </message>
    <message>
        <source>No parent is recorded yet: ask who has responsibility and care.</source>
        <translation type="unfinished">Nid oes rhiant wedi&apos;i gofnodi eto: gofynnwch pwy sydd â chyfrifoldeb a gofal.</translation>
    </message>
    <message>
        <source>Duty contact: {name}</source>
        <translation type="unfinished">Cyswllt ar ddyletswydd: {name}</translation>
    </message>
    <message>
        <source>Duty contact: the managers</source>
        <translation type="unfinished">Cyswllt ar ddyletswydd: y rheolwyr</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished">Beth i&apos;w ofyn</translation>
    </message>
    <message>
        <source>{name}, child lives here</source>
        <translation type="unfinished">{name}, mae&apos;r plentyn yn byw yma</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation type="unfinished">dim ffôn yn hysbys</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished">Angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Open the case of {pupil}</source>
        <translation type="unfinished">Agor achos {pupil}</translation>
    </message>
    <message>
        <source>No register of last week or this week is held.</source>
        <translation type="unfinished">Nid oes cofrestr o&apos;r wythnos ddiwethaf na&apos;r wythnos hon.</translation>
    </message>
    <message>
        <source>Known as {name}</source>
        <translation type="unfinished">Fe’i gelwir yn {name}</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation type="unfinished">{age} oed</translation>
    </message>
    <message>
        <source>School: {number}</source>
        <translation type="unfinished">Ysgol: {number}</translation>
    </message>
    <message>
        <source>Attendance {percent}: {attended} of {possible} sessions, {missing} without a mark</source>
        <translation type="unfinished">Presenoldeb {percent}: {attended} o {possible} sesiwn, {missing} heb farc</translation>
    </message>
    <message>
        <source>No contact is recorded yet.</source>
        <translation type="unfinished">Nid oes cyswllt wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Last contact: {day}, {kind}, {outcome} ({name})</source>
        <translation type="unfinished">Cyswllt diwethaf: {day}, {kind}, {outcome} ({name})</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation type="unfinished">Addawyd: {what}</translation>
    </message>
    <message>
        <source>Promised and overdue: {what} ({day})</source>
        <translation type="unfinished">Addawyd ac yn hwyr: {what} ({day})</translation>
    </message>
    <message>
        <source>Promised: {what} ({day})</source>
        <translation type="unfinished">Addawyd: {what} ({day})</translation>
    </message>
    <message>
        <source>Steps, in the order of recording</source>
        <translation type="unfinished">Camau, yn nhrefn eu cofnodi</translation>
    </message>
    <message>
        <source>Another time to be back…</source>
        <translation type="unfinished">Amser arall i fod yn ôl…</translation>
    </message>
    <message>
        <source>What was tried…</source>
        <translation type="unfinished">Beth a wnaed…</translation>
    </message>
    <message>
        <source>Enter a step late…</source>
        <translation type="unfinished">Cofnodi cam yn hwyr…</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation type="unfinished">Symud i ddiwrnod arall…</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation type="unfinished">Canslo&apos;r ymweliad…</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits of the day, in their order</source>
        <translation type="unfinished">Ymweliadau&apos;r dydd, yn eu trefn</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation type="unfinished">Dim amser wedi&apos;i osod</translation>
    </message>
    <message>
        <source>Danger: {dangers}</source>
        <translation type="unfinished">Perygl: {dangers}</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>“{word}” is not the child here: sign off</source>
        <translation type="unfinished">Nid y plentyn yw “{word}” yma: cymeradwyo</translation>
    </message>
    <message>
        <source>For all of them: what you saw and heard, naming none of the children</source>
        <translation type="unfinished">Ar gyfer pob un ohonynt: yr hyn a welsoch ac a glywsoch, heb enwi unrhyw un o’r plant</translation>
    </message>
    <message>
        <source>What you saw and heard: &amp;fact</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch: &amp;ffaith</translation>
    </message>
    <message>
        <source>&amp;More: the home, what others told, language, place, purpose</source>
        <translation type="unfinished">&amp;Mwy: y cartref, yr hyn a ddywedodd eraill, iaith, lle, diben</translation>
    </message>
    <message>
        <source>&amp;More: what others told, language, place, purpose</source>
        <translation type="unfinished">&amp;Mwy: yr hyn a ddywedodd eraill, iaith, lle, diben</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei nodi</translation>
    </message>
    <message>
        <source>Manager who supervised</source>
        <translation type="unfinished">Y rheolwr a oruchwyliodd</translation>
    </message>
    <message>
        <source>A manager who signs in signs this note as manager.</source>
        <translation type="unfinished">Rheolwr sy’n mewngofnodi sy’n llofnodi’r nodyn hwn fel rheolwr.</translation>
    </message>
    <message>
        <source>Choose the manager</source>
        <translation type="unfinished">Dewiswch y rheolwr</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished">Ar y ffordd</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished">Wrth y drws</translation>
    </message>
    <message>
        <source>Safe, to be written up</source>
        <translation type="unfinished">Yn ddiogel, i&apos;w ysgrifennu</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation type="unfinished">Wedi&apos;i ysgrifennu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation type="unfinished">Wedi&apos;i symud i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation type="unfinished">Holwyd amdano</translation>
    </message>
    <message>
        <source>Another time to be back</source>
        <translation type="unfinished">Amser arall i fod yn ôl</translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation type="unfinished">Wedi&apos;i symud i {day}</translation>
    </message>
    <message>
        <source>{state} since {time}; back by {back}</source>
        <translation type="unfinished">{state} ers {time}; yn ôl erbyn {back}</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <translation type="unfinished">{state} ers {time}</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Yn ddiogel</translation>
    </message>
    <message>
        <source>{time}  {what}; back by {back} ({name})</source>
        <translation type="unfinished">{time}  {what}; yn ôl erbyn {back} ({name})</translation>
    </message>
    <message>
        <source>{time}  {what} ({name})</source>
        <translation type="unfinished">{time}  {what} ({name})</translation>
    </message>
    <message>
        <source>Entered late: {time}</source>
        <translation type="unfinished">Cofnodwyd yn hwyr: {time}</translation>
    </message>
    <message>
        <source>{evidence} ({whose})</source>
        <translation type="unfinished">{evidence} ({whose})</translation>
    </message>
    <message>
        <source>{kind}: {evidence} (this address; {whose}, since {since})</source>
        <translation type="unfinished">{kind}: {evidence} (y cyfeiriad hwn; {whose}, ers {since})</translation>
    </message>
    <message>
        <source>{kind}: {evidence} ({whose}, since {since})</source>
        <translation type="unfinished">{kind}: {evidence} ({whose}, ers {since})</translation>
    </message>
    <message>
        <source>You have not checked out from {names}</source>
        <translation type="unfinished">Nid ydych wedi cofnodi&apos;n ddiogel ar ôl ymweld â {names}</translation>
    </message>
    <message>
        <source>{officer} has not checked out from {names}</source>
        <translation type="unfinished">Nid yw {officer} wedi cofnodi&apos;n ddiogel ar ôl ymweld â {names}</translation>
    </message>
    <message>
        <source>Back by {time}. This machine’s clock has gone back: ask now.</source>
        <translation type="unfinished">Yn ôl erbyn {time}. Mae cloc y peiriant hwn wedi mynd yn ôl: holwch nawr.</translation>
    </message>
    <message>
        <source>Back by {time}: {minutes} minutes ago</source>
        <translation type="unfinished">Yn ôl erbyn {time}: {minutes} munud yn ôl</translation>
    </message>
    <message>
        <source>Back by {time}: {hours} hours ago</source>
        <translation type="unfinished">Yn ôl erbyn {time}: {hours} awr yn ôl</translation>
    </message>
    <message>
        <source>Telephone {number}.</source>
        <translation type="unfinished">Ffôn {number}.</translation>
    </message>
    <message>
        <source>{count} check-outs are open in all.</source>
        <translation type="unfinished">Nid yw {count} wedi cofnodi&apos;n ddiogel i gyd.</translation>
    </message>
</context>
<context>
    <name>VisitWork</name>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished">Sut rydych yn gwybod?</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation type="unfinished">Dywedwch sut rydych yn gwybod.</translation>
    </message>
    <message>
        <source>You do not go on this visit to {names}.</source>
        <translation type="unfinished">Nid ydych chi&apos;n mynd ar yr ymweliad hwn â {names}.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished">Cofnodi hyn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Write the day, for example 24/11/2026.</source>
        <translation type="unfinished">Ysgrifennwch y dyddiad, er enghraifft 24/11/2026.</translation>
    </message>
    <message>
        <source>Time that it really was</source>
        <translation type="unfinished">Yr amser yr oedd mewn gwirionedd</translation>
    </message>
    <message>
        <source>Write when it was.</source>
        <translation type="unfinished">Ysgrifennwch pryd yr oedd.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Needed to correct a time, or for somebody else.</source>
        <translation type="unfinished">Mae ei angen i gywiro amser, neu ar ran rhywun arall.</translation>
    </message>
    <message>
        <source>It is shown with the time at which it is entered: {now}.</source>
        <translation type="unfinished">Fe&apos;i dangosir gyda&apos;r amser y&apos;i cofnodir: {now}.</translation>
    </message>
    <message>
        <source>Enter a step late</source>
        <translation type="unfinished">Cofnodi cam yn hwyr</translation>
    </message>
    <message>
        <source>Write when you are back, for example 14:30.</source>
        <translation type="unfinished">Ysgrifennwch pryd y byddwch yn ôl, er enghraifft 14:30.</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation type="unfinished">Yn ôl erbyn</translation>
    </message>
    <message>
        <source>Another time to be back</source>
        <translation type="unfinished">Amser arall i fod yn ôl</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation type="unfinished">Gosod yr amser</translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished">Diwrnod newydd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Say why it is moved.</source>
        <translation type="unfinished">Dywedwch pam y caiff ei symud.</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation type="unfinished">Symud i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation type="unfinished">Symud yr ymweliad</translation>
    </message>
    <message>
        <source>Say why the visit is not made.</source>
        <translation type="unfinished">Dywedwch pam na wneir yr ymweliad.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation type="unfinished">Canslo&apos;r ymweliad</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished">Beth a wnaed</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Say who answered and what they said.</source>
        <translation type="unfinished">Dywedwch pwy atebodd a beth a ddywedodd.</translation>
    </message>
    <message>
        <source>{name} is not back</source>
        <translation type="unfinished">Nid yw {name} yn ôl</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation type="unfinished">Ar fy ffordd</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation type="unfinished">Wrth y drws</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Yn ddiogel</translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>P&amp;lan a visit</source>
        <translation type="unfinished">Cynll&amp;unio ymweliad</translation>
    </message>
    <message>
        <source>Day s&amp;heet</source>
        <translation type="unfinished">&amp;Taflen y dydd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished">Y diwrnod cynt</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished">Y diwrnod wedyn</translation>
    </message>
    <message>
        <source>Earlier in the day (Alt+Up)</source>
        <translation type="unfinished">Yn gynharach yn y dydd (Alt+I fyny)</translation>
    </message>
    <message>
        <source>Later in the day (Alt+Down)</source>
        <translation type="unfinished">Yn hwyrach yn y dydd (Alt+I lawr)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Swyddog</translation>
    </message>
    <message>
        <source>Visits of the day, in their order</source>
        <translation type="unfinished">Ymweliadau&apos;r dydd, yn eu trefn</translation>
    </message>
    <message>
        <source>No visit is planned for {day}</source>
        <translation type="unfinished">Nid oes ymweliad wedi&apos;i gynllunio ar gyfer {day}</translation>
    </message>
    <message>
        <source>The route of the day will be here, with the dangers, the address and what to ask.</source>
        <translation type="unfinished">Bydd taith y dydd yma, gyda&apos;r peryglon, y cyfeiriad a&apos;r hyn i&apos;w ofyn.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation type="unfinished">Cynllunio ymweliad</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Action plan</source>
        <translation type="unfinished">Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. What is found at a visit, and who does what by when, stands here.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i gytuno eto. Bydd yr hyn a ganfyddir ar ymweliad, a phwy sy&apos;n gwneud beth erbyn pryd, yma.</translation>
    </message>
    <message>
        <source>No visit is recorded yet.</source>
        <translation type="unfinished">Nid oes ymweliad wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Record a visit of the kind “Good practice seen”, and it stands here for other schools.</source>
        <translation type="unfinished">Cofnodwch ymweliad o&apos;r math “Arfer da a welwyd”, a bydd yma i ysgolion eraill.</translation>
    </message>
    <message>
        <source>&amp;Record a visit</source>
        <translation type="unfinished">&amp;Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>&amp;Agree an action</source>
        <translation type="unfinished">C&amp;ytuno ar gam</translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation type="unfinished">Mae wedi&apos;i &amp;wneud</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Pwys</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Canfuwyd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished">Sut mae&apos;n sefyll</translation>
    </message>
    <message>
        <source>Done {day}: {outcome}</source>
        <translation type="unfinished">Gwnaed {day}: {outcome}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>For notice</source>
        <translation type="unfinished">Er sylw</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Gwelwyd</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation type="unfinished">Beth a ddywedwyd neu a welwyd</translation>
    </message>
</context>
<context>
    <name>VulnerabilityTab</name>
    <message>
        <source>As at {day}.</source>
        <translation type="unfinished">Fel yr oedd ar {day}.</translation>
    </message>
    <message>
        <source>Vulnerability profiles</source>
        <translation type="unfinished">Proffiliau bregusrwydd</translation>
    </message>
    <message>
        <source>Nobody has a point in what is chosen above.</source>
        <translation type="unfinished">Nid oes gan neb bwynt yn yr hyn a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Keep these profiles as they are now</source>
        <translation type="unfinished">Cadw’r proffiliau hyn fel y maent yn awr</translation>
    </message>
    <message>
        <source>The profile orders a list and decides nothing.</source>
        <translation type="unfinished">Mae’r proffil yn rhoi trefn ar restr ac nid yw’n penderfynu dim.</translation>
    </message>
    <message>
        <source>{count} of its {all} numbers are not confirmed: the service is to set them first.</source>
        <translation type="unfinished">Nid yw {count} o’i {all} rhif wedi’u cadarnhau: y gwasanaeth sydd i’w pennu’n gyntaf.</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation type="unfinished">Proffil {name}</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Section</source>
        <translation type="unfinished">Adran</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished">Yn mynd i</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation type="unfinished">Y ddau gopi</translation>
    </message>
    <message>
        <source>The court&apos;s copy only</source>
        <translation type="unfinished">Copi&apos;r llys yn unig</translation>
    </message>
    <message>
        <source>The served copy only</source>
        <translation type="unfinished">Y copi a gyflwynir yn unig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Wedi&apos;i adael allan</translation>
    </message>
    <message>
        <source>Left out: sensitive</source>
        <translation type="unfinished">Wedi&apos;i adael allan: sensitif</translation>
    </message>
    <message>
        <source>Left out: not relevant</source>
        <translation type="unfinished">Wedi&apos;i adael allan: amherthnasol</translation>
    </message>
    <message>
        <source>Left out: to another parent</source>
        <translation type="unfinished">Wedi&apos;i adael allan: i riant arall</translation>
    </message>
    <message>
        <source>Left out: no section asks for it</source>
        <translation type="unfinished">Wedi&apos;i adael allan: nid oes adran yn gofyn amdano</translation>
    </message>
    <message>
        <source>Left out: its signed copy goes in</source>
        <translation type="unfinished">Wedi&apos;i adael allan: aiff ei gopi wedi&apos;i lofnodi i mewn</translation>
    </message>
    <message>
        <source>Left out: not marked as used</source>
        <translation type="unfinished">Wedi&apos;i adael allan: heb ei farcio fel un a ddefnyddir</translation>
    </message>
    <message>
        <source>{copies}, late</source>
        <translation type="unfinished">{copies}, yn hwyr</translation>
    </message>
    <message>
        <source>{copies}; taken out: {count}</source>
        <translation type="unfinished">{copies}; tynnwyd allan: {count}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished">Yn dal</translation>
    </message>
    <message>
        <source>Stops the bundle</source>
        <translation type="unfinished">Yn atal y bwndel</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished">Rheswm wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation type="unfinished">Newid y rheswm</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished">Rheswm: {reason}</translation>
    </message>
    <message>
        <source>Asks for a reason</source>
        <translation type="unfinished">Yn gofyn am reswm</translation>
    </message>
    <message>
        <source>Say why it is made all the same</source>
        <translation type="unfinished">Dweud pam y gwneir ef er hynny</translation>
    </message>
    <message>
        <source>{source} (unconfirmed)</source>
        <translation type="unfinished">{source} (heb ei gadarnhau)</translation>
    </message>
    <message>
        <source>The court&apos;s copy</source>
        <translation type="unfinished">Copi&apos;r llys</translation>
    </message>
    <message>
        <source>The copy to be served</source>
        <translation type="unfinished">Y copi i&apos;w gyflwyno</translation>
    </message>
    <message>
        <source>The copy for the archive (PDF/A)</source>
        <translation type="unfinished">Y copi ar gyfer yr archif (PDF/A)</translation>
    </message>
    <message>
        <source>{name}: {number}, pages: {pages}</source>
        <translation type="unfinished">{name}: {number}, tudalennau: {pages}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Value</source>
        <translation type="unfinished">Gwerth</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Mynychwyd</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Posibl</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation type="unfinished">Marciau coll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>{attended} attended of {possible} possible sessions, {missing} marks missing</source>
        <translation type="unfinished">{attended} wedi mynychu o {possible} sesiwn bosibl, {missing} marc ar goll</translation>
    </message>
    <message>
        <source>{attended} of {possible} sessions, {missing} missing</source>
        <translation type="unfinished">{attended} o {possible} sesiwn, {missing} ar goll</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished">dim ffigur</translation>
    </message>
    <message>
        <source>The scale starts at {low}, not at 0.</source>
        <translation type="unfinished">Mae&apos;r raddfa&apos;n dechrau ar {low}, nid ar 0.</translation>
    </message>
    <message>
        <source>Change of count: {words}</source>
        <translation type="unfinished">Newid yn y cyfrif: {words}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Share of possible sessions</source>
        <translation type="unfinished">Cyfran o&apos;r sesiynau posibl</translation>
    </message>
    <message>
        <source>{group}, {code} {name}: {count} sessions, {share} of {possible} possible; {missing} marks missing</source>
        <translation type="unfinished">{group}, {code} {name}: {count} sesiwn, {share} o {possible} posibl; {missing} marc ar goll</translation>
    </message>
    <message>
        <source>{possible} possible, {missing} missing</source>
        <translation type="unfinished">{possible} posibl, {missing} ar goll</translation>
    </message>
    <message>
        <source>Not drawn: {names}.</source>
        <translation type="unfinished">Heb eu dangos: {names}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">I</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished">Band</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation type="unfinished">Aros</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished">Codi</translation>
    </message>
    <message>
        <source>Fell</source>
        <translation type="unfinished">Gostwng</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Symud</translation>
    </message>
    <message>
        <source>{step}, {band}: {count}</source>
        <translation type="unfinished">{step}, {band}: {count}</translation>
    </message>
    <message>
        <source>From {from_step}, {from_band}, to {to_step}, {to_band}: {count}</source>
        <translation type="unfinished">O {from_step}, {from_band}, i {to_step}, {to_band}: {count}</translation>
    </message>
    <message>
        <source>{count} without a figure</source>
        <translation type="unfinished">{count} heb ffigur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Manylion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Cyfres</translation>
    </message>
</context>
<context>
    <name>court</name>
    <message>
        <source>Not appropriate</source>
        <translation type="unfinished">Ddim yn briodol</translation>
    </message>
    <message>
        <source>To be applied for instead</source>
        <translation type="unfinished">I wneud cais amdano yn lle hynny</translation>
    </message>
    <message>
        <source>To be applied for as well</source>
        <translation type="unfinished">I wneud cais amdano hefyd</translation>
    </message>
    <message>
        <source>Interview under caution</source>
        <translation type="unfinished">Cyfweliad dan rybudd</translation>
    </message>
    <message>
        <source>Written account</source>
        <translation type="unfinished">Cyfrif ysgrifenedig</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translation type="unfinished">Cynhaliwyd y cyfweliad</translation>
    </message>
    <message>
        <source>The parent did not come</source>
        <translation type="unfinished">Ni ddaeth y rhiant</translation>
    </message>
    <message>
        <source>The parent declined</source>
        <translation type="unfinished">Gwrthododd y rhiant</translation>
    </message>
    <message>
        <source>The parent wrote</source>
        <translation type="unfinished">Ysgrifennodd y rhiant</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation type="unfinished">Wedi&apos;i symud i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Called off by us</source>
        <translation type="unfinished">Canslwyd gennym ni</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished">Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished">Heb ei fodloni</translation>
    </message>
    <message>
        <source>To prosecute</source>
        <translation type="unfinished">Erlyn</translation>
    </message>
    <message>
        <source>Not to prosecute</source>
        <translation type="unfinished">Peidio ag erlyn</translation>
    </message>
    <message>
        <source>More work is needed first</source>
        <translation type="unfinished">Mae angen mwy o waith yn gyntaf</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation type="unfinished">Yn aros am yr ail berson</translation>
    </message>
    <message>
        <source>Charge issued</source>
        <translation type="unfinished">Cyhoeddwyd y cyhuddiad</translation>
    </message>
    <message>
        <source>Papers served</source>
        <translation type="unfinished">Cyflwynwyd y papurau</translation>
    </message>
    <message>
        <source>Plea</source>
        <translation type="unfinished">Ple</translation>
    </message>
    <message>
        <source>Objection to a statement</source>
        <translation type="unfinished">Gwrthwynebiad i ddatganiad</translation>
    </message>
    <message>
        <source>Disclosure made</source>
        <translation type="unfinished">Datgelwyd deunydd</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Dyfarniad</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished">Dedfryd</translation>
    </message>
    <message>
        <source>Order of the court</source>
        <translation type="unfinished">Gorchymyn y llys</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished">Apêl</translation>
    </message>
    <message>
        <source>Statutory declaration</source>
        <translation type="unfinished">Datganiad statudol</translation>
    </message>
    <message>
        <source>Direction to consider a supervision order</source>
        <translation type="unfinished">Cyfarwyddyd i ystyried gorchymyn goruchwylio</translation>
    </message>
    <message>
        <source>Proceedings ended</source>
        <translation type="unfinished">Daeth yr achos i ben</translation>
    </message>
    <message>
        <source>Monitoring after court</source>
        <translation type="unfinished">Monitro ar ôl y llys</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished">Gwrandawiad</translation>
    </message>
    <message>
        <source>Court&apos;s reference</source>
        <translation type="unfinished">Cyfeirnod y llys</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Tystysgrif</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">Gan bwy</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished">Dirwy</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation type="unfinished">Gordal</translation>
    </message>
    <message>
        <source>Costs claimed</source>
        <translation type="unfinished">Costau a hawliwyd</translation>
    </message>
    <message>
        <source>Costs awarded</source>
        <translation type="unfinished">Costau a ddyfarnwyd</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation type="unfinished">Telerau talu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Gorchymyn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished">Misoedd</translation>
    </message>
    <message>
        <source>To which court</source>
        <translation type="unfinished">I ba lys</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Sut y daeth i ben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Tan</translation>
    </message>
    <message>
        <source>The defendant found out on</source>
        <translation type="unfinished">Daeth y diffynnydd i wybod ar</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation type="unfinished">Euog</translation>
    </message>
    <message>
        <source>Not guilty</source>
        <translation type="unfinished">Dieuog</translation>
    </message>
    <message>
        <source>None entered</source>
        <translation type="unfinished">Dim wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Guilty of section 444(1) instead</source>
        <translation type="unfinished">Euog o adran 444(1) yn lle hynny</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Absolute discharge</source>
        <translation type="unfinished">Rhyddhad diamod</translation>
    </message>
    <message>
        <source>Conditional discharge</source>
        <translation type="unfinished">Rhyddhad amodol</translation>
    </message>
    <message>
        <source>Deferred sentence</source>
        <translation type="unfinished">Dedfryd ohiriedig</translation>
    </message>
    <message>
        <source>Community order</source>
        <translation type="unfinished">Gorchymyn cymunedol</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished">Carchar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Arall</translation>
    </message>
    <message>
        <source>Parenting order</source>
        <translation type="unfinished">Gorchymyn rhianta</translation>
    </message>
    <message>
        <source>Education supervision order directed</source>
        <translation type="unfinished">Cyfarwyddwyd gorchymyn goruchwylio addysg</translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished">Drwy&apos;r post</translation>
    </message>
    <message>
        <source>Left at the address</source>
        <translation type="unfinished">Gadawyd yn y cyfeiriad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Rhoddwyd â llaw</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation type="unfinished">Yn electronig</translation>
    </message>
    <message>
        <source>By the court&apos;s own system</source>
        <translation type="unfinished">Drwy system y llys ei hun</translation>
    </message>
    <message>
        <source>Crown Court</source>
        <translation type="unfinished">Llys y Goron</translation>
    </message>
    <message>
        <source>High Court</source>
        <translation type="unfinished">Uchel Lys</translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation type="unfinished">Dedfrydwyd</translation>
    </message>
    <message>
        <source>Acquitted</source>
        <translation type="unfinished">Rhyddfarnwyd</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished">Rhoddwyd y gorau iddo</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished">{day}: {what}</translation>
    </message>
    <message>
        <source>taken back: {reason}</source>
        <translation type="unfinished">tynnwyd yn ôl: {reason}</translation>
    </message>
    <message>
        <source>First hearing</source>
        <translation type="unfinished">Gwrandawiad cyntaf</translation>
    </message>
    <message>
        <source>Before a single justice</source>
        <translation type="unfinished">Gerbron un ynad</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">Treial</translation>
    </message>
    <message>
        <source>Other hearing</source>
        <translation type="unfinished">Gwrandawiad arall</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished">Clywyd</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation type="unfinished">Gohiriwyd</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation type="unfinished">Tynnwyd o&apos;r rhestr</translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished">I ddod</translation>
    </message>
    <message>
        <source>{day} is a weekend or a bank holiday: ask the court whether the day is right.</source>
        <translation type="unfinished">Mae {day} yn benwythnos neu&apos;n ŵyl banc: gofynnwch i&apos;r llys a yw&apos;r diwrnod yn gywir.</translation>
    </message>
    <message>
        <source>{name} cannot come on {day}.</source>
        <translation type="unfinished">Ni all {name} ddod ar {day}.</translation>
    </message>
    <message>
        <source>{day}: {what} (from {event}, {trigger}; {source})</source>
        <translation type="unfinished">{day}: {what} (o {event}, {trigger}; {source})</translation>
    </message>
    <message>
        <source>{day}: {what} (from {event}, {trigger}; {source}): nobody waits for it any more</source>
        <translation type="unfinished">{day}: {what} (o {event}, {trigger}; {source}): nid oes neb yn aros amdano mwyach</translation>
    </message>
    <message>
        <source>{what}, invited {day}</source>
        <translation type="unfinished">{what}, gwahoddwyd {day}</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation type="unfinished">ar gyfer {day}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Ar waith</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished">Nas defnyddiwyd</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished">Sensitif</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished">Amherthnasol</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished">Heb benderfyniad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Cyswllt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papur</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Atodiad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <source>Penalty notice</source>
        <translation type="unfinished">Hysbysiad cosb</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation type="unfinished">O le arall</translation>
    </message>
    <message>
        <source>Written charge</source>
        <translation type="unfinished">Cyhuddiad ysgrifenedig</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation type="unfinished">Hawliad</translation>
    </message>
    <message>
        <source>Single justice procedure notice and pack</source>
        <translation type="unfinished">Hysbysiad a phecyn gweithdrefn un ynad</translation>
    </message>
    <message>
        <source>Summary of the evidence</source>
        <translation type="unfinished">Crynodeb o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>List of witnesses</source>
        <translation type="unfinished">Rhestr tystion</translation>
    </message>
    <message>
        <source>List of exhibits and labels</source>
        <translation type="unfinished">Rhestr arddangosion a labeli</translation>
    </message>
    <message>
        <source>Schedule of costs</source>
        <translation type="unfinished">Atodlen costau</translation>
    </message>
    <message>
        <source>Certificate of service</source>
        <translation type="unfinished">Tystysgrif cyflwyno</translation>
    </message>
    <message>
        <source>Record of interview</source>
        <translation type="unfinished">Cofnod cyfweliad</translation>
    </message>
    <message>
        <source>Record of the decision</source>
        <translation type="unfinished">Cofnod o&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Record of the supervision order considered</source>
        <translation type="unfinished">Cofnod o ystyried gorchymyn goruchwylio</translation>
    </message>
    <message>
        <source>Schedule of unused material</source>
        <translation type="unfinished">Atodlen o ddeunydd nas defnyddiwyd</translation>
    </message>
</context>
<context>
    <name>court_path</name>
    <message>
        <source>Needs an outcome</source>
        <translation type="unfinished">Angen canlyniad</translation>
    </message>
    <message>
        <source>A witness cannot come</source>
        <translation type="unfinished">Ni all tyst ddod</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished">Mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished">Gwrandawiadau</translation>
    </message>
    <message>
        <source>Days of the law</source>
        <translation type="unfinished">Dyddiadau&apos;r gyfraith</translation>
    </message>
    <message>
        <source>Past, and nobody said what came of it</source>
        <translation type="unfinished">Wedi bod, ac ni ddywedodd neb beth oedd y canlyniad</translation>
    </message>
    <message>
        <source>Past, and not recorded as done</source>
        <translation type="unfinished">Wedi bod, ac ni chofnodwyd iddo gael ei wneud</translation>
    </message>
    <message>
        <source>{defendant}, about {child}: {offence}</source>
        <translation type="unfinished">{defendant}, ynghylch {child}: {offence}</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation type="unfinished">Ar ran y cyngor</translation>
    </message>
    <message>
        <source>For the defendant</source>
        <translation type="unfinished">I&apos;r diffynnydd</translation>
    </message>
    <message>
        <source>Counted from: {event}, {day} ({source})</source>
        <translation type="unfinished">Wedi&apos;i gyfrif o: {event}, {day} ({source})</translation>
    </message>
    <message>
        <source>{defendant}, about {child}</source>
        <translation type="unfinished">{defendant}, ynghylch {child}</translation>
    </message>
    <message>
        <source>To be heard in: {language}</source>
        <translation type="unfinished">I&apos;w glywed yn: {language}</translation>
    </message>
    <message>
        <source>Can come: {names}</source>
        <translation type="unfinished">Yn gallu dod: {names}</translation>
    </message>
    <message>
        <source>Not asked for this day yet: {names}</source>
        <translation type="unfinished">Heb eu holi am y diwrnod hwn eto: {names}</translation>
    </message>
    <message>
        <source>Before it, {day}: {what}</source>
        <translation type="unfinished">Cyn hynny, {day}: {what}</translation>
    </message>
    <message>
        <source>{name} cannot come on this day.</source>
        <translation type="unfinished">Ni all {name} ddod ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>{source}, to be confirmed</source>
        <translation type="unfinished">{source}, i&apos;w gadarnhau</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <source>Hearings and days of the law: {total}</source>
        <translation type="unfinished">Gwrandawiadau a dyddiadau&apos;r gyfraith: {total}</translation>
    </message>
    <message>
        <source>Hearings and days of the law: {shown} of {total}</source>
        <translation type="unfinished">Gwrandawiadau a dyddiadau&apos;r gyfraith: {shown} o {total}</translation>
    </message>
    <message>
        <source>The last {weeks} weeks</source>
        <translation type="unfinished">Y {weeks} wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>The next {weeks} weeks</source>
        <translation type="unfinished">Y {weeks} wythnos nesaf</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished">I&apos;w ystyried</translation>
    </message>
    <message>
        <source>Issued, not served</source>
        <translation type="unfinished">Wedi&apos;i gyhoeddi, heb ei gyflwyno</translation>
    </message>
    <message>
        <source>Runs to day 28</source>
        <translation type="unfinished">Yn rhedeg hyd ddiwrnod 28</translation>
    </message>
    <message>
        <source>Runs to day 42</source>
        <translation type="unfinished">Yn rhedeg hyd ddiwrnod 42</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation type="unfinished">I&apos;w ddewis</translation>
    </message>
    <message>
        <source>Goes to court</source>
        <translation type="unfinished">Yn mynd i&apos;r llys</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished">Wedi&apos;i dalu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished">Mewn amheuaeth</translation>
    </message>
    <message>
        <source>Service not recorded</source>
        <translation type="unfinished">Cyflwyno heb ei gofnodi</translation>
    </message>
    <message>
        <source>Time to improve runs</source>
        <translation type="unfinished">Amser i wella&apos;n rhedeg</translation>
    </message>
    <message>
        <source>A notice may rest on it</source>
        <translation type="unfinished">Caiff hysbysiad ddibynnu arno</translation>
    </message>
    <message>
        <source>Too old for a notice</source>
        <translation type="unfinished">Rhy hen i hysbysiad</translation>
    </message>
    <message>
        <source>Look at it, since {day}</source>
        <translation type="unfinished">I&apos;w ystyried ers {day}</translation>
    </message>
    <message>
        <source>Record service by {day}</source>
        <translation type="unfinished">Cofnodi ei gyflwyno erbyn {day}</translation>
    </message>
    <message>
        <source>Lower amount to {day}</source>
        <translation type="unfinished">Swm is hyd {day}</translation>
    </message>
    <message>
        <source>Higher amount to {day}</source>
        <translation type="unfinished">Swm uwch hyd {day}</translation>
    </message>
    <message>
        <source>Choose, since {day}</source>
        <translation type="unfinished">I&apos;w ddewis ers {day}</translation>
    </message>
    <message>
        <source>Sessions changed</source>
        <translation type="unfinished">Sesiynau wedi newid</translation>
    </message>
    <message>
        <source>No longer a parent</source>
        <translation type="unfinished">Ddim yn rhiant mwyach</translation>
    </message>
    <message>
        <source>Parent died</source>
        <translation type="unfinished">Y rhiant wedi marw</translation>
    </message>
    <message>
        <source>Parent moved</source>
        <translation type="unfinished">Y rhiant wedi symud</translation>
    </message>
    <message>
        <source>Day of receipt to be counted anew</source>
        <translation type="unfinished">Diwrnod derbyn i&apos;w gyfrif o&apos;r newydd</translation>
    </message>
    <message>
        <source>Child left</source>
        <translation type="unfinished">Y plentyn wedi gadael</translation>
    </message>
    <message>
        <source>Notices and requests: {total}</source>
        <translation type="unfinished">Hysbysiadau a cheisiadau: {total}</translation>
    </message>
    <message>
        <source>Notices and requests: {shown} of {total}</source>
        <translation type="unfinished">Hysbysiadau a cheisiadau: {shown} o {total}</translation>
    </message>
    <message>
        <source>Warnings: {total}</source>
        <translation type="unfinished">Rhybuddion: {total}</translation>
    </message>
    <message>
        <source>Warnings: {shown} of {total}</source>
        <translation type="unfinished">Rhybuddion: {shown} o {total}</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation type="unfinished">Beth sydd nesaf</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Plentyn</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished">I&apos;w dalu heddiw</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Diwrnod olaf</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Swyddog</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished">Amheuaeth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished">Rhoddwyd</translation>
    </message>
    <message>
        <source>Runs to</source>
        <translation type="unfinished">Yn rhedeg hyd</translation>
    </message>
    <message>
        <source>Relied on to</source>
        <translation type="unfinished">Dibynnir arno hyd</translation>
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
    <name>differences</name>
    <message>
        <source>{name} is new at {school}.</source>
        <translation type="unfinished">Mae {name} yn newydd yn {school}.</translation>
    </message>
    <message>
        <source>{school} says that {name} left on {left}; the store has no day of leaving.</source>
        <translation type="unfinished">Dywed {school} i {name} adael ar {left}; nid oes gan y storfa ddiwrnod gadael.</translation>
    </message>
    <message>
        <source>{name} was at {before} and is now in the register of {school}.</source>
        <translation type="unfinished">Roedd {name} yn {before} ac mae bellach yng nghofrestr {school}.</translation>
    </message>
    <message>
        <source>{name} is in the registers of {before} and of {school} at the same time.</source>
        <translation type="unfinished">Mae {name} yng nghofrestri {before} a {school} yr un pryd.</translation>
    </message>
    <message>
        <source>The store has {held}, the file of {school} {found}.</source>
        <translation type="unfinished">{held} sydd gan y storfa, {found} sydd gan ffeil {school}.</translation>
    </message>
    <message>
        <source>The store has {name}’s date of birth as {held}, the file of {school} as {found}.</source>
        <translation type="unfinished">{held} yw dyddiad geni {name} yn y storfa, {found} yn ffeil {school}.</translation>
    </message>
    <message>
        <source>Changed marks of {name} at {school}: {count}, up to {late} days afterwards.</source>
        <translation type="unfinished">Marciau a newidiwyd ar gyfer {name} yn {school}: {count}, hyd at {late} diwrnod wedyn.</translation>
    </message>
    <message>
        <source>The file of {school} leaves sessions of {name} blank that have marks: {count}, from {first} to {last}; the marks stay.</source>
        <translation type="unfinished">Mae ffeil {school} yn gadael sesiynau {name} yn wag er bod marciau iddynt: {count}, o {first} i {last}; mae’r marciau’n aros.</translation>
    </message>
    <message>
        <source>{name} is not in the file of {school} any more; the last mark held is of {last}.</source>
        <translation type="unfinished">Nid yw {name} yn ffeil {school} mwyach; o {last} y mae’r marc olaf a gedwir.</translation>
    </message>
    <message>
        <source>{name} ({upn}) may be the same pupil as {other} ({other_upn}): different UPNs, the same {same}.</source>
        <translation type="unfinished">Gall {name} ({upn}) fod yr un disgybl â {other} ({other_upn}): UPN gwahanol, yr un {same}.</translation>
    </message>
    <message>
        <source>{name} had {held} and now has the UPN {found} ({rung}).</source>
        <translation type="unfinished">Roedd gan {name} {held} a bellach mae ganddo’r UPN {found} ({rung}).</translation>
    </message>
    <message>
        <source>{name} came without a UPN and was known by nothing else; a pupil without a UPN was added.</source>
        <translation type="unfinished">Daeth {name} heb UPN ac nid oedd yn hysbys drwy ddim arall; ychwanegwyd disgybl heb UPN.</translation>
    </message>
    <message>
        <source>The sums in the file of {school} for {name} in {year} differ from its marks: {sums}.</source>
        <translation type="unfinished">Mae’r cyfansymiau yn ffeil {school} ar gyfer {name} yn {year} yn wahanol i’w marciau: {sums}.</translation>
    </message>
    <message>
        <source>The file gives sums for {name} at {school} in {year}, but no marks: {sums}.</source>
        <translation type="unfinished">Mae’r ffeil yn rhoi cyfansymiau ar gyfer {name} yn {school} yn {year}, ond dim marciau: {sums}.</translation>
    </message>
    <message>
        <source>New pupil</source>
        <translation type="unfinished">Disgybl newydd</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation type="unfinished">Ymadawr</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Symudodd</translation>
    </message>
    <message>
        <source>At two schools</source>
        <translation type="unfinished">Mewn dwy ysgol</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished">Enw arall</translation>
    </message>
    <message>
        <source>Other date of birth</source>
        <translation type="unfinished">Dyddiad geni arall</translation>
    </message>
    <message>
        <source>Changed marks</source>
        <translation type="unfinished">Marciau a newidiwyd</translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished">Wedi’u gadael yn wag</translation>
    </message>
    <message>
        <source>Vanished from the file</source>
        <translation type="unfinished">Diflannodd o’r ffeil</translation>
    </message>
    <message>
        <source>Two UPNs</source>
        <translation type="unfinished">Dau UPN</translation>
    </message>
    <message>
        <source>UPN found</source>
        <translation type="unfinished">Cafwyd UPN</translation>
    </message>
    <message>
        <source>Without a UPN</source>
        <translation type="unfinished">Heb UPN</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation type="unfinished">Cyfansymiau’n wahanol</translation>
    </message>
    <message>
        <source>Sums alone</source>
        <translation type="unfinished">Cyfansymiau’n unig</translation>
    </message>
    <message>
        <source>former UPN</source>
        <translation type="unfinished">UPN blaenorol</translation>
    </message>
    <message>
        <source>number of the school&apos;s own system</source>
        <translation type="unfinished">rhif o system yr ysgol ei hun</translation>
    </message>
    <message>
        <source>ULN</source>
        <translation type="unfinished">ULN</translation>
    </message>
    <message>
        <source>date of birth, name and postcode</source>
        <translation type="unfinished">dyddiad geni, enw a chod post</translation>
    </message>
    <message>
        <source>date of birth, name and school</source>
        <translation type="unfinished">dyddiad geni, enw ac ysgol</translation>
    </message>
    <message>
        <source>date of birth and name</source>
        <translation type="unfinished">dyddiad geni ac enw</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>School days</source>
        <translation type="unfinished">Diwrnodau ysgol</translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished">I’w wneud</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished">Yn parhau</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished">Marciau ar goll</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished">Absenoldeb</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished">Difrifol</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished">Awdurdodedig</translation>
    </message>
    <message>
        <source>Unauthorised</source>
        <translation type="unfinished">Diawdurdod</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Posibl</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Beyond what may be granted</source>
        <translation type="unfinished">Y tu hwnt i’r hyn y gellir ei ganiatáu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>Points since last year</source>
        <translation type="unfinished">Pwyntiau ers y llynedd</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Persistently absent</source>
        <translation type="unfinished">Absennol yn gyson</translation>
    </message>
    <message>
        <source>Severely absent</source>
        <translation type="unfinished">Absennol i raddau difrifol</translation>
    </message>
    <message>
        <source>Pupils by band</source>
        <translation type="unfinished">Disgyblion fesul band</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Mynychwyd</translation>
    </message>
    <message>
        <source>Late, before and after close</source>
        <translation type="unfinished">Hwyr, cyn ac ar ôl cau</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished">A</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Yn rhannu</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Missed together</source>
        <translation type="unfinished">Collwyd gyda’i gilydd</translation>
    </message>
    <message>
        <source>Missed by the first</source>
        <translation type="unfinished">Collwyd gan y cyntaf</translation>
    </message>
    <message>
        <source>Missed by the second</source>
        <translation type="unfinished">Collwyd gan yr ail</translation>
    </message>
    <message>
        <source>Sessions of both</source>
        <translation type="unfinished">Sesiynau’r ddau</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Wythnos</translation>
    </message>
    <message>
        <source>Absence of the last {weeks} weeks</source>
        <translation type="unfinished">Absenoldeb y {weeks} wythnos diwethaf</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Year group</source>
        <translation type="unfinished">Grŵp blwyddyn</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation type="unfinished">disgybl</translation>
    </message>
    <message>
        <source>Place {rank}</source>
        <translation type="unfinished">Safle {rank}</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Last mark</source>
        <translation type="unfinished">Marc olaf</translation>
    </message>
    <message>
        <source>School days since</source>
        <translation type="unfinished">Diwrnodau ysgol ers hynny</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation type="unfinished">Diwrnodau ers hynny</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Gadawodd ar</translation>
    </message>
    <message>
        <source>Year 6 to 7</source>
        <translation type="unfinished">Blwyddyn 6 i 7</translation>
    </message>
    <message>
        <source>Named in files</source>
        <translation type="unfinished">Wedi’i enwi mewn ffeiliau</translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished">Band</translation>
    </message>
    <message>
        <source>Schools, with the last mark at each</source>
        <translation type="unfinished">Ysgolion, gyda’r marc olaf ym mhob un</translation>
    </message>
    <message>
        <source>School in the file</source>
        <translation type="unfinished">Ysgol yn y ffeil</translation>
    </message>
    <message>
        <source>School of ours</source>
        <translation type="unfinished">Un o’n hysgolion ni</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nac ydy</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Is so</source>
        <translation type="unfinished">Yn wir</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Ffigur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Clwstwr</translation>
    </message>
    <message>
        <source>Key Stage</source>
        <translation type="unfinished">Cyfnod Allweddol</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Dosbarth</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Nursery schools</source>
        <translation type="unfinished">Ysgolion meithrin</translation>
    </message>
    <message>
        <source>Primary schools</source>
        <translation type="unfinished">Ysgolion cynradd</translation>
    </message>
    <message>
        <source>Secondary schools</source>
        <translation type="unfinished">Ysgolion uwchradd</translation>
    </message>
    <message>
        <source>All-through schools</source>
        <translation type="unfinished">Ysgolion pob oed</translation>
    </message>
    <message>
        <source>Special schools</source>
        <translation type="unfinished">Ysgolion arbennig</translation>
    </message>
    <message>
        <source>Pupil referral units</source>
        <translation type="unfinished">Unedau cyfeirio disgyblion</translation>
    </message>
    <message>
        <source>Key Stage %1</source>
        <translation type="unfinished">Cyfnod Allweddol %1</translation>
    </message>
    <message>
        <source>This year to date</source>
        <translation type="unfinished">Eleni hyd yma</translation>
    </message>
    <message>
        <source>This term</source>
        <translation type="unfinished">Y tymor hwn</translation>
    </message>
    <message>
        <source>This half-term</source>
        <translation type="unfinished">Yr hanner tymor hwn</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished">Y 4 wythnos diwethaf</translation>
    </message>
    <message>
        <source>Last 6 weeks</source>
        <translation type="unfinished">Y 6 wythnos diwethaf</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished">Y 12 wythnos diwethaf</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation type="unfinished">Dewis diwrnodau</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation type="unfinished">Gwanwyn</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished">Haf</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Dydd Sul</translation>
    </message>
    <message>
        <source>Last day before a break</source>
        <translation type="unfinished">Diwrnod olaf cyn gwyliau</translation>
    </message>
    <message>
        <source>First day after a break</source>
        <translation type="unfinished">Diwrnod cyntaf ar ôl gwyliau</translation>
    </message>
    <message>
        <source>Days not beside a break</source>
        <translation type="unfinished">Diwrnodau nad ydynt wrth ymyl gwyliau</translation>
    </message>
    <message>
        <source>First week of a term</source>
        <translation type="unfinished">Wythnos gyntaf tymor</translation>
    </message>
    <message>
        <source>Last week of a term</source>
        <translation type="unfinished">Wythnos olaf tymor</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation type="unfinished">Wythnosau eraill</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
        <source>Return it (reg 12)</source>
        <translation type="unfinished">Cyflwyno ffurflen (rheoliad 12)</translation>
    </message>
    <message>
        <source>Find the child</source>
        <translation type="unfinished">Dod o hyd i’r plentyn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>{attended} attended of {possible} possible sessions; {missing} marks missing</source>
        <translation type="unfinished">{attended} wedi mynychu o {possible} sesiwn bosibl; {missing} marc ar goll</translation>
    </message>
    <message>
        <source>of possible sessions so far</source>
        <translation type="unfinished">o’r sesiynau posibl hyd yma</translation>
    </message>
    <message>
        <source>as sessions of a whole year</source>
        <translation type="unfinished">fel sesiynau blwyddyn gyfan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished">o leiaf</translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished">mwy na</translation>
    </message>
    <message>
        <source>not confirmed: the council decides</source>
        <translation type="unfinished">heb ei gadarnhau: y cyngor sy’n penderfynu</translation>
    </message>
    <message>
        <source>our reading of the text</source>
        <translation type="unfinished">ein darlleniad ni o’r testun</translation>
    </message>
</context>
<context>
    <name>genogram</name>
    <message>
        <source>Family of {name}</source>
        <translation type="unfinished">Teulu {name}</translation>
    </message>
    <message>
        <source>Great-grandparents</source>
        <translation type="unfinished">Hen neiniau a hen deidiau</translation>
    </message>
    <message>
        <source>Grandparents</source>
        <translation type="unfinished">Neiniau a theidiau</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished">Rhieni</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Children of the children</source>
        <translation type="unfinished">Plant y plant</translation>
    </message>
    <message>
        <source>Others and professionals</source>
        <translation type="unfinished">Eraill a gweithwyr proffesiynol</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished">Cenhedlaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Rhyw</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">gwryw</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">benyw</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation type="unfinished">rhyw heb ei gofnodi</translation>
    </message>
    <message>
        <source>Born and died</source>
        <translation type="unfinished">Geni a marw</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished">Beth ydynt</translation>
    </message>
    <message>
        <source>School and case</source>
        <translation type="unfinished">Ysgol ac achos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Cartref</translation>
    </message>
    <message>
        <source>b. {year}</source>
        <translation type="unfinished">g. {year}</translation>
    </message>
    <message>
        <source>d. {year}</source>
        <translation type="unfinished">m. {year}</translation>
    </message>
    <message>
        <source>Died {year}</source>
        <translation type="unfinished">Bu farw {year}</translation>
    </message>
    <message>
        <source>married to {name}</source>
        <translation type="unfinished">yn briod â {name}</translation>
    </message>
    <message>
        <source>partner of {name}</source>
        <translation type="unfinished">partner {name}</translation>
    </message>
    <message>
        <source>separated from {name}</source>
        <translation type="unfinished">wedi gwahanu oddi wrth {name}</translation>
    </message>
    <message>
        <source>divorced from {name}</source>
        <translation type="unfinished">wedi ysgaru oddi wrth {name}</translation>
    </message>
    <message>
        <source>former partner of {name}</source>
        <translation type="unfinished">cyn-bartner {name}</translation>
    </message>
    <message>
        <source>parent together with {name}</source>
        <translation type="unfinished">rhiant ar y cyd â {name}</translation>
    </message>
    <message>
        <source>parent of {name}</source>
        <translation type="unfinished">rhiant {name}</translation>
    </message>
    <message>
        <source>adoptive parent of {name}</source>
        <translation type="unfinished">rhiant mabwysiadol {name}</translation>
    </message>
    <message>
        <source>foster carer of {name}</source>
        <translation type="unfinished">gofalwr maeth {name}</translation>
    </message>
    <message>
        <source>step-parent of {name}</source>
        <translation type="unfinished">llysriant {name}</translation>
    </message>
    <message>
        <source>guardian of {name}</source>
        <translation type="unfinished">gwarcheidwad {name}</translation>
    </message>
    <message>
        <source>Home {letter}: {label}</source>
        <translation type="unfinished">Cartref {letter}: {label}</translation>
    </message>
    <message>
        <source>The child of this page</source>
        <translation type="unfinished">Plentyn y dudalen hon</translation>
    </message>
    <message>
        <source>the child of this page</source>
        <translation type="unfinished">plentyn y dudalen hon</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">bu farw</translation>
    </message>
    <message>
        <source>married</source>
        <translation type="unfinished">priod</translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished">partneriaid</translation>
    </message>
    <message>
        <source>separated</source>
        <translation type="unfinished">wedi gwahanu</translation>
    </message>
    <message>
        <source>divorced or parted</source>
        <translation type="unfinished">wedi ysgaru neu ymadael</translation>
    </message>
    <message>
        <source>couple, nothing recorded</source>
        <translation type="unfinished">cwpl, dim wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>child by birth</source>
        <translation type="unfinished">plentyn drwy enedigaeth</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished">wedi&apos;i fabwysiadu</translation>
    </message>
    <message>
        <source>fostered, or with a guardian</source>
        <translation type="unfinished">wedi&apos;i faethu, neu gyda gwarcheidwad</translation>
    </message>
    <message>
        <source>step-child</source>
        <translation type="unfinished">llysblentyn</translation>
    </message>
    <message>
        <source>live together</source>
        <translation type="unfinished">yn byw gyda&apos;i gilydd</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>From us to the youth service</source>
        <translation type="unfinished">Gennym ni i&apos;r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>From the youth service to us</source>
        <translation type="unfinished">O&apos;r gwasanaeth ieuenctid i ni</translation>
    </message>
    <message>
        <source>From us to the post-16 team</source>
        <translation type="unfinished">Gennym ni i&apos;r tîm ôl-16</translation>
    </message>
    <message>
        <source>From the school to the youth service</source>
        <translation type="unfinished">O&apos;r ysgol i&apos;r gwasanaeth ieuenctid</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished">Dim ymateb</translation>
    </message>
    <message>
        <source>Acknowledged, worker named</source>
        <translation type="unfinished">Cydnabuwyd, gweithiwr wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>Attendance followed up</source>
        <translation type="unfinished">Dilynwyd y presenoldeb</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">Cyrchfan</translation>
    </message>
    <message>
        <source>Level of support</source>
        <translation type="unfinished">Lefel y gefnogaeth</translation>
    </message>
    <message>
        <source>Destination confirmed</source>
        <translation type="unfinished">Cyrchfan wedi&apos;i chadarnhau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Caewyd</translation>
    </message>
    <message>
        <source>Taken back: it was recorded by mistake</source>
        <translation type="unfinished">Tynnwyd yn ôl: fe&apos;i cofnodwyd drwy gamgymeriad</translation>
    </message>
    <message>
        <source>{weeks} weeks on</source>
        <translation type="unfinished">{weeks} wythnos yn ddiweddarach</translation>
    </message>
    <message>
        <source>{day}: {step}. {value}</source>
        <translation type="unfinished">{day}: {step}. {value}</translation>
    </message>
    <message>
        <source>{day}: {step}</source>
        <translation type="unfinished">{day}: {step}</translation>
    </message>
    <message>
        <source>no sessions counted, {missing} without a mark</source>
        <translation type="unfinished">dim sesiwn wedi&apos;i chyfrif, {missing} heb farc</translation>
    </message>
    <message>
        <source>{percent} ({attended} of {possible} sessions, {missing} without a mark)</source>
        <translation type="unfinished">{percent} ({attended} o {possible} sesiwn, {missing} heb farc)</translation>
    </message>
    <message>
        <source>At the offer, {first} to {last}: {figure}</source>
        <translation type="unfinished">Adeg y cynnig, {first} hyd {last}: {figure}</translation>
    </message>
    <message>
        <source>Figures of the weeks after as they stood on {day}.</source>
        <translation type="unfinished">Ffigurau&apos;r wythnosau wedyn fel yr oeddent ar {day}.</translation>
    </message>
    <message>
        <source>This school year to date: {figure}</source>
        <translation type="unfinished">Y flwyddyn ysgol hon hyd yma: {figure}</translation>
    </message>
    <message>
        <source>The rule held: {year}, {least} % to below {below} %.</source>
        <translation type="unfinished">Roedd y rheol yn cael ei bodloni: {year}, {least} % hyd at lai na {below} %.</translation>
    </message>
    <message>
        <source>The rule did not hold: {year}, {least} % to below {below} %.</source>
        <translation type="unfinished">Nid oedd y rheol yn cael ei bodloni: {year}, {least} % hyd at lai na {below} %.</translation>
    </message>
    <message>
        <source>The rule held: {year} with an open case, after Easter.</source>
        <translation type="unfinished">Roedd y rheol yn cael ei bodloni: {year} gydag achos agored, ar ôl y Pasg.</translation>
    </message>
    <message>
        <source>The rule did not hold: {year}; it needs an open case, after Easter.</source>
        <translation type="unfinished">Nid oedd y rheol yn cael ei bodloni: {year}; mae angen achos agored, ar ôl y Pasg.</translation>
    </message>
    <message>
        <source>Confirm the destination</source>
        <translation type="unfinished">Cadarnhau&apos;r gyrchfan</translation>
    </message>
    <message>
        <source>Attendance {weeks} weeks on</source>
        <translation type="unfinished">Presenoldeb {weeks} wythnos yn ddiweddarach</translation>
    </message>
    <message>
        <source>{weeks} weeks on: {figure}</source>
        <translation type="unfinished">{weeks} wythnos yn ddiweddarach: {figure}</translation>
    </message>
    <message>
        <source>{weeks} weeks on, so far: {figure}</source>
        <translation type="unfinished">{weeks} wythnos yn ddiweddarach, hyd yma: {figure}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished">Disgybl</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Posibl</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished">Marciau ar goll</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">I&apos;w wneud</translation>
    </message>
    <message>
        <source>At the offer</source>
        <translation type="unfinished">Adeg y cynnig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished">Cam diwethaf</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Gweithiwr</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished">{day}: {what}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Pupils</source>
        <translation type="unfinished">Disgyblion</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished">Rhieni</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished">Pobl eraill</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished">Enwau canol</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Adwaenir fel</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Ganwyd</translation>
    </message>
    <message>
        <source>What is known of the birth</source>
        <translation type="unfinished">Yr hyn sy&apos;n hysbys am y geni</translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished">Bu farw</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Rhyw</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation type="unfinished">UPN</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">Swydd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Year and school</source>
        <translation type="unfinished">Blwyddyn ac ysgol</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Gwaith</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished">cyfeiriadau</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished">atodiadau</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">achosion</translation>
    </message>
    <message>
        <source>sums that schools claim</source>
        <translation type="unfinished">symiau y mae ysgolion yn eu hawlio</translation>
    </message>
    <message>
        <source>memberships of groups</source>
        <translation type="unfinished">aelodaeth o grwpiau</translation>
    </message>
    <message>
        <source>communication needs</source>
        <translation type="unfinished">anghenion cyfathrebu</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished">cysylltiadau</translation>
    </message>
    <message>
        <source>contacts that schools claim</source>
        <translation type="unfinished">cysylltiadau y mae ysgolion yn eu hawlio</translation>
    </message>
    <message>
        <source>telephones and e-mail addresses</source>
        <translation type="unfinished">ffonau a chyfeiriadau e-bost</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation type="unfinished">cofrestriadau</translation>
    </message>
    <message>
        <source>hand-offs</source>
        <translation type="unfinished">trosglwyddiadau</translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished">aelwydydd</translation>
    </message>
    <message>
        <source>differences of imports</source>
        <translation type="unfinished">gwahaniaethau mewnforio</translation>
    </message>
    <message>
        <source>issued papers</source>
        <translation type="unfinished">papurau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>choices of language</source>
        <translation type="unfinished">dewisiadau iaith</translation>
    </message>
    <message>
        <source>marks</source>
        <translation type="unfinished">marciau</translation>
    </message>
    <message>
        <source>notes in Find</source>
        <translation type="unfinished">nodiadau yn Canfod</translation>
    </message>
    <message>
        <source>merged parents</source>
        <translation type="unfinished">rhieni a gyfunwyd</translation>
    </message>
    <message>
        <source>links of parents and children</source>
        <translation type="unfinished">cysylltiadau rhieni a phlant</translation>
    </message>
    <message>
        <source>merged persons</source>
        <translation type="unfinished">personau a gyfunwyd</translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished">enwau eraill</translation>
    </message>
    <message>
        <source>ties to others</source>
        <translation type="unfinished">perthnasau ag eraill</translation>
    </message>
    <message>
        <source>signatures of plans</source>
        <translation type="unfinished">llofnodion cynlluniau</translation>
    </message>
    <message>
        <source>merged pupils</source>
        <translation type="unfinished">disgyblion a gyfunwyd</translation>
    </message>
    <message>
        <source>facts from files</source>
        <translation type="unfinished">ffeithiau o ffeiliau</translation>
    </message>
    <message>
        <source>other UPNs</source>
        <translation type="unfinished">UPN eraill</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished">atgyfeiriadau</translation>
    </message>
    <message>
        <source>doubts of register checks</source>
        <translation type="unfinished">amheuon gwiriadau cofrestr</translation>
    </message>
    <message>
        <source>concerns for safety</source>
        <translation type="unfinished">pryderon am ddiogelwch</translation>
    </message>
    <message>
        <source>lines of school history</source>
        <translation type="unfinished">llinellau hanes ysgol</translation>
    </message>
    <message>
        <source>numbers of schools’ systems</source>
        <translation type="unfinished">rhifau systemau&apos;r ysgolion</translation>
    </message>
    <message>
        <source>schools’ referrals</source>
        <translation type="unfinished">atgyfeiriadau ysgolion</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished">tasgau</translation>
    </message>
    <message>
        <source>warning markers</source>
        <translation type="unfinished">arwyddion rhybudd</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished">Merch</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished">Bachgen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Heb ei ofyn</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>English and Welsh</source>
        <translation type="unfinished">Saesneg a Chymraeg</translation>
    </message>
</context>
<context>
    <name>monitoring</name>
    <message>
        <source>no session marked, {missing} without a mark</source>
        <translation type="unfinished">dim sesiwn wedi&apos;i marcio, {missing} heb farc</translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished">dim sesiwn</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation type="unfinished">dim sesiwn eto</translation>
    </message>
    <message>
        <source>{percent} ({attended} of {possible} sessions; {unauthorised} without authority, {missing} without a mark)</source>
        <translation type="unfinished">{percent} ({attended} o {possible} sesiwn; {unauthorised} heb awdurdod, {missing} heb farc)</translation>
    </message>
    <message>
        <source>Since the result: {side}</source>
        <translation type="unfinished">Ers y canlyniad: {side}</translation>
    </message>
    <message>
        <source>Before it, {first} to {last}: {side}</source>
        <translation type="unfinished">Cyn hynny, {first} hyd at {last}: {side}</translation>
    </message>
    <message>
        <source>In the days charged: {side}</source>
        <translation type="unfinished">Yn y dyddiau y cyhuddir ohonynt: {side}</translation>
    </message>
    <message>
        <source>Change: {points} percentage points</source>
        <translation type="unfinished">Newid: {points} pwynt canran</translation>
    </message>
    <message>
        <source>{days} and {number} more days</source>
        <translation type="unfinished">{days} a {number} diwrnod arall</translation>
    </message>
    <message>
        <source>Missed without authority since the court: {number} sessions, on {days}. The first can be charged until {day}.</source>
        <translation type="unfinished">Collwyd heb awdurdod ers y llys: {number} sesiwn, ar {days}. Gellir cyhuddo o&apos;r gyntaf hyd at {day}.</translation>
    </message>
    <message>
        <source>Missed without authority since the court: one session, on {days}. It can be charged until {day}.</source>
        <translation type="unfinished">Collwyd heb awdurdod ers y llys: un sesiwn, ar {days}. Gellir cyhuddo ohoni hyd at {day}.</translation>
    </message>
    <message>
        <source>{manager}, with {name}</source>
        <translation type="unfinished">{manager}, gyda {name}</translation>
    </message>
    <message>
        <source>{day}, looked at by {name}: {text}</source>
        <translation type="unfinished">{day}, edrychwyd arno gan {name}: {text}</translation>
    </message>
    <message>
        <source>{day}, {outcome} ({name}): {text}</source>
        <translation type="unfinished">{day}, {outcome} ({name}): {text}</translation>
    </message>
    <message>
        <source>{day}, {outcome}, to {until} ({name}): {text}</source>
        <translation type="unfinished">{day}, {outcome}, hyd at {until} ({name}): {text}</translation>
    </message>
    <message>
        <source>{rule} Source, not confirmed: {source}.</source>
        <translation type="unfinished">{rule} Ffynhonnell, heb ei chadarnhau: {source}.</translation>
    </message>
    <message>
        <source>{rule} Source: {source}.</source>
        <translation type="unfinished">{rule} Ffynhonnell: {source}.</translation>
    </message>
    <message>
        <source>After court, followed to {day}: {after} since the result, {before} before it; {number} sessions without authority since</source>
        <translation type="unfinished">Ar ôl y llys, dilynir hyd at {day}: {after} ers y canlyniad, {before} cyn hynny; {number} sesiwn heb awdurdod ers hynny</translation>
    </message>
    <message>
        <source>After court, to be looked at now (followed to {day}): {after} since the result, {before} before it; {number} sessions without authority since</source>
        <translation type="unfinished">Ar ôl y llys, i edrych arno nawr (dilynir hyd at {day}): {after} ers y canlyniad, {before} cyn hynny; {number} sesiwn heb awdurdod ers hynny</translation>
    </message>
    <message>
        <source>Without a mark: {after} sessions since the result, {before} before it</source>
        <translation type="unfinished">Heb farc: {after} sesiwn ers y canlyniad, {before} cyn hynny</translation>
    </message>
</context>
<context>
    <name>notice_money</name>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Swm</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">Hysbysiad</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation type="unfinished">Sut y mae&apos;n cyfateb</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished">Cafwyd drwy</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Derbynnydd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">Talwr</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Llinell</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Wedi’i gadarnhau</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation type="unfinished">Nid ein harian ni</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished">gan {name}</translation>
    </message>
    <message>
        <source>Number in the reference</source>
        <translation type="unfinished">Rhif yn y cyfeirnod</translation>
    </message>
    <message>
        <source>Amount and surname</source>
        <translation type="unfinished">Swm a chyfenw</translation>
    </message>
    <message>
        <source>Several are possible</source>
        <translation type="unfinished">Mae sawl un yn bosibl</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Ni chafwyd dim</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished">Union</translation>
    </message>
    <message>
        <source>Part of what is asked</source>
        <translation type="unfinished">Rhan o&apos;r hyn a ofynnir</translation>
    </message>
    <message>
        <source>More than is asked</source>
        <translation type="unfinished">Mwy na&apos;r hyn a ofynnir</translation>
    </message>
    <message>
        <source>Too late: to be repaid</source>
        <translation type="unfinished">Rhy hwyr: i&apos;w ad-dalu</translation>
    </message>
    <message>
        <source>Withdrawn: to be repaid</source>
        <translation type="unfinished">Tynnwyd yn ôl: i&apos;w ad-dalu</translation>
    </message>
    <message>
        <source>Paid already: to be repaid</source>
        <translation type="unfinished">Talwyd eisoes: i&apos;w ad-dalu</translation>
    </message>
    <message>
        <source>Before the notice was issued</source>
        <translation type="unfinished">Cyn cyhoeddi&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>Money went back</source>
        <translation type="unfinished">Aeth arian yn ôl</translation>
    </message>
    <message>
        <source>also in {file}</source>
        <translation type="unfinished">hefyd yn {file}</translation>
    </message>
    <message>
        <source>entered by hand already</source>
        <translation type="unfinished">cofnodwyd â llaw eisoes</translation>
    </message>
    <message>
        <source>{amount} to repay</source>
        <translation type="unfinished">{amount} i&apos;w ad-dalu</translation>
    </message>
    <message>
        <source>Line {line}: {wrong} {right}</source>
        <translation type="unfinished">Llinell {line}: {wrong} {right}</translation>
    </message>
    <message>
        <source>Correct it, or take the line out.</source>
        <translation type="unfinished">Cywirwch ef, neu tynnwch y llinell allan.</translation>
    </message>
    <message>
        <source>Write the day as 02/03/2026 or 2026-03-02.</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod fel 02/03/2026 neu 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it as 60.00 or 1,200.00, without letters.</source>
        <translation type="unfinished">Ysgrifennwch ef fel 60.00 neu 1,200.00, heb lythrennau.</translation>
    </message>
    <message>
        <source>Export the file again, or mend the line.</source>
        <translation type="unfinished">Allforiwch y ffeil eto, neu cywirwch y llinell.</translation>
    </message>
    <message>
        <source>It has {found} cells and the heading has {expected}.</source>
        <translation type="unfinished">Mae ganddi {found} cell ac mae gan y pennawd {expected}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close.</source>
        <translation type="unfinished">Nid yw ei dyfynodau yn cau.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation type="unfinished">Nid oes dyddiad.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation type="unfinished">Nid dyddiad yw “{value}”.</translation>
    </message>
    <message>
        <source>{value} is later than today.</source>
        <translation type="unfinished">Mae {value} yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>{value} is before there were such notices.</source>
        <translation type="unfinished">Mae {value} cyn bod hysbysiadau o&apos;r fath.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation type="unfinished">Nid oes swm.</translation>
    </message>
    <message>
        <source>Money came in and went out in one line.</source>
        <translation type="unfinished">Daeth arian i mewn ac aeth allan mewn un llinell.</translation>
    </message>
    <message>
        <source>The amount is 0: no money moved.</source>
        <translation type="unfinished">Y swm yw 0: ni symudodd arian.</translation>
    </message>
    <message>
        <source>“{value}” is no amount in pounds and pence.</source>
        <translation type="unfinished">Nid swm mewn punnoedd a cheiniogau yw “{value}”.</translation>
    </message>
    <message>
        <source>{value} is more than anybody pays for a notice.</source>
        <translation type="unfinished">Mae {value} yn fwy nag y mae neb yn ei dalu am hysbysiad.</translation>
    </message>
    <message>
        <source>The text in “{column}” is longer than {limit} characters.</source>
        <translation type="unfinished">Mae&apos;r testun yn “{column}” yn hwy na {limit} nod.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Proceedings are neither begun nor contemplated. The Regulations ask for no repayment on this ground.</source>
        <translation type="unfinished">Ni ddechreuwyd achos ac nid ystyrir un. Nid yw&apos;r Rheoliadau&apos;n gofyn am ad-daliad ar y sail hon.</translation>
    </message>
    <message>
        <source>What was paid is repaid. Nobody can be prosecuted for this offence any more, unless a notice issued at the same time in its place is not paid.</source>
        <translation type="unfinished">Ad-delir yr hyn a dalwyd. Ni ellir erlyn neb am y drosedd hon mwyach, oni bai na thelir hysbysiad a gyhoeddir yn ei le ar yr un pryd.</translation>
    </message>
    <message>
        <source>What was paid is repaid. Nobody can be prosecuted for this offence any more.</source>
        <translation type="unfinished">Ad-delir yr hyn a dalwyd. Ni ellir erlyn neb am y drosedd hon mwyach.</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>Deputy or assistant head</source>
        <translation type="unfinished">Dirprwy neu bennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Heddlu</translation>
    </message>
    <message>
        <source>Officer of the council</source>
        <translation type="unfinished">Swyddog y cyngor</translation>
    </message>
    <message>
        <source>First-class post</source>
        <translation type="unfinished">Post dosbarth cyntaf</translation>
    </message>
    <message>
        <source>Recorded or signed-for post</source>
        <translation type="unfinished">Post cofnodedig neu wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Rhoddwyd â llaw</translation>
    </message>
    <message>
        <source>Left at the address</source>
        <translation type="unfinished">Gadawyd yn y cyfeiriad</translation>
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
        <source>The court&apos;s own system</source>
        <translation type="unfinished">System y llys ei hun</translation>
    </message>
    <message>
        <source>Posted by a system that prints letters</source>
        <translation type="unfinished">Postiwyd gan system sy&apos;n argraffu llythyrau</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished">Ffordd arall</translation>
    </message>
    <message>
        <source>Formal warning</source>
        <translation type="unfinished">Rhybudd ffurfiol</translation>
    </message>
    <message>
        <source>Warning of a penalty notice</source>
        <translation type="unfinished">Rhybudd o hysbysiad cosb</translation>
    </message>
    <message>
        <source>Court warning</source>
        <translation type="unfinished">Rhybudd llys</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished">Tynnwyd yn ôl.</translation>
    </message>
    <message>
        <source>Paid in time: nobody can be convicted of this offence any more.</source>
        <translation type="unfinished">Talwyd mewn pryd: ni ellir euogfarnu neb o&apos;r drosedd hon mwyach.</translation>
    </message>
    <message>
        <source>No receipt is recorded yet, so no time to pay runs.</source>
        <translation type="unfinished">Nid oes derbyniad wedi&apos;i gofnodi eto, felly nid oes amser talu&apos;n rhedeg.</translation>
    </message>
    <message>
        <source>{due} to pay by {low}, after that more by {high}.</source>
        <translation type="unfinished">{due} i&apos;w dalu erbyn {low}, wedyn mwy erbyn {high}.</translation>
    </message>
    <message>
        <source>{due} to pay by {high}.</source>
        <translation type="unfinished">{due} i&apos;w dalu erbyn {high}.</translation>
    </message>
    <message>
        <source>Not paid by {high}: choose now to prosecute or to withdraw. There is no third.</source>
        <translation type="unfinished">Heb ei dalu erbyn {high}: dewiswch nawr erlyn neu dynnu&apos;n ôl. Nid oes trydydd dewis.</translation>
    </message>
    <message>
        <source>Not paid by {high}: it goes to court.</source>
        <translation type="unfinished">Heb ei dalu erbyn {high}: mae&apos;n mynd i&apos;r llys.</translation>
    </message>
    <message>
        <source>{lower} first and {higher} later; how long for each is counted from receipt.</source>
        <translation type="unfinished">{lower} yn gyntaf a {higher} yn ddiweddarach; cyfrifir yr amser ar gyfer y naill a&apos;r llall o&apos;r dyddiad derbyn.</translation>
    </message>
    <message>
        <source>{lower} until {low}, then {higher} until {high}. Due today: {due}.</source>
        <translation type="unfinished">{lower} tan {low}, yna {higher} tan {high}. Yn ddyledus heddiw: {due}.</translation>
    </message>
    <message>
        <source>{lower} until {low}, then {higher} until {high}. The time to pay is over.</source>
        <translation type="unfinished">{lower} tan {low}, yna {higher} tan {high}. Mae&apos;r amser i dalu ar ben.</translation>
    </message>
    <message>
        <source>Received {day}.</source>
        <translation type="unfinished">Derbyniwyd {day}.</translation>
    </message>
    <message>
        <source>Received {received}. No proceedings until {barred}; they may safely begin from {safe}.</source>
        <translation type="unfinished">Derbyniwyd {received}. Dim achos hyd {barred}; gellir dechrau&apos;n ddiogel o {safe}.</translation>
    </message>
    <message>
        <source>{paid} is held, of which {back} is to be repaid.</source>
        <translation type="unfinished">Delir {paid}, ac mae {back} ohono i&apos;w ad-dalu.</translation>
    </message>
    <message>
        <source>{paid} was paid.</source>
        <translation type="unfinished">Talwyd {paid}.</translation>
    </message>
    <message>
        <source>{day}: {amount} came in</source>
        <translation type="unfinished">{day}: daeth {amount} i mewn</translation>
    </message>
    <message>
        <source>{day}: {amount} was not honoured by the bank</source>
        <translation type="unfinished">{day}: nid anrhydeddodd y banc {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount} was repaid</source>
        <translation type="unfinished">{day}: ad-dalwyd {amount}</translation>
    </message>
    <message>
        <source>The school has changed sessions that it relies on since: look at them, and withdraw it if it ought not to have been issued.</source>
        <translation type="unfinished">Mae&apos;r ysgol wedi newid sesiynau y mae&apos;n dibynnu arnynt ers hynny: edrychwch arnynt, a thynnwch ef yn ôl os na ddylai fod wedi&apos;i gyhoeddi.</translation>
    </message>
    <message>
        <source>The recipient is no longer recorded as a parent: if that is so, withdraw the notice.</source>
        <translation type="unfinished">Nid yw&apos;r sawl a&apos;i cafodd wedi&apos;i gofnodi&apos;n rhiant mwyach: os felly, tynnwch yr hysbysiad yn ôl.</translation>
    </message>
    <message>
        <source>The recipient has died: withdraw the notice.</source>
        <translation type="unfinished">Mae&apos;r sawl a&apos;i cafodd wedi marw: tynnwch yr hysbysiad yn ôl.</translation>
    </message>
    <message>
        <source>The recipient has another address now: see that the notice reached them.</source>
        <translation type="unfinished">Mae gan y sawl a&apos;i cafodd gyfeiriad arall nawr: gwnewch yn siŵr bod yr hysbysiad wedi&apos;i gyrraedd.</translation>
    </message>
    <message>
        <source>The child has left every school here: another council may act now.</source>
        <translation type="unfinished">Mae&apos;r plentyn wedi gadael pob ysgol yma: gall cyngor arall weithredu nawr.</translation>
    </message>
    <message>
        <source>By the bank holidays known today the law takes it as received on another day than the one recorded: withdraw that record of service and record it anew, if you agree.</source>
        <translation type="unfinished">Yn ôl y gwyliau banc sy&apos;n hysbys heddiw mae&apos;r gyfraith yn ystyried iddo gael ei dderbyn ar ddiwrnod gwahanol i&apos;r un a gofnodwyd: tynnwch y cofnod cyflwyno hwnnw yn ôl a&apos;i gofnodi o&apos;r newydd, os cytunwch.</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation type="unfinished">Tynnwyd yn ôl: {reason}</translation>
    </message>
    <message>
        <source>Nothing says yet that it was received: record how it was served.</source>
        <translation type="unfinished">Nid oes dim yn dweud eto ei fod wedi&apos;i dderbyn: cofnodwch sut y&apos;i cyflwynwyd.</translation>
    </message>
    <message>
        <source>Received {day}. Its last day is not known: the school&apos;s terms are not set so far.</source>
        <translation type="unfinished">Derbyniwyd {day}. Nid yw ei ddiwrnod olaf yn hysbys: nid yw tymhorau&apos;r ysgol wedi&apos;u gosod mor bell.</translation>
    </message>
    <message>
        <source>Received {day}; it runs to {last}.</source>
        <translation type="unfinished">Derbyniwyd {day}; mae&apos;n rhedeg hyd {last}.</translation>
    </message>
    <message>
        <source>{how}, {day}: taken back, {reason}</source>
        <translation type="unfinished">{how}, {day}: tynnwyd yn ôl, {reason}</translation>
    </message>
    <message>
        <source>{how}, {day}: came back on {back}</source>
        <translation type="unfinished">{how}, {day}: daeth yn ôl ar {back}</translation>
    </message>
    <message>
        <source>{how}, {day}: received {received}, proved by {evidence}</source>
        <translation type="unfinished">{how}, {day}: derbyniwyd {received}, profwyd gan {evidence}</translation>
    </message>
    <message>
        <source>{how}, {day}: the law takes it as received on {received}</source>
        <translation type="unfinished">{how}, {day}: mae&apos;r gyfraith yn cymryd iddo gael ei dderbyn ar {received}</translation>
    </message>
    <message>
        <source>{how}, {day}: receipt is not proved</source>
        <translation type="unfinished">{how}, {day}: nid yw&apos;r derbyniad wedi&apos;i brofi</translation>
    </message>
    <message>
        <source>{source} (text not seen: to be confirmed)</source>
        <translation type="unfinished">{source} (testun heb ei weld: i&apos;w gadarnhau)</translation>
    </message>
    <message>
        <source>{source} (a reading: to be confirmed)</source>
        <translation type="unfinished">{source} (dehongliad: i&apos;w gadarnhau)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished">Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished">Heb ei fodloni</translation>
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
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished">Dyddiadur</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished">Detholiad</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished">Cofrestri</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">Hysbysiadau</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished">Gwrandawiadau</translation>
    </message>
    <message>
        <source>Money of notices</source>
        <translation type="unfinished">Arian hysbysiadau</translation>
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
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished">Pryder diogelu</translation>
    </message>
    <message>
        <source>Attendance report</source>
        <translation type="unfinished">Adroddiad presenoldeb</translation>
    </message>
    <message>
        <source>Registers on paper</source>
        <translation type="unfinished">Cofrestri papur</translation>
    </message>
    <message>
        <source>Group work and sweeps</source>
        <translation type="unfinished">Gwaith grŵp a chyrchoedd</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation type="unfinished">Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished">Cofnodion dyblyg tebygol</translation>
    </message>
    <message>
        <source>Not signed off yet</source>
        <translation type="unfinished">Heb ei gymeradwyo eto</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Before the plan: {figure}</source>
        <translation type="unfinished">Cyn y cynllun: {figure}</translation>
    </message>
    <message>
        <source>In the plan: {figure}</source>
        <translation type="unfinished">Yn ystod y cynllun: {figure}</translation>
    </message>
    <message>
        <source>Change: {points} percentage points</source>
        <translation type="unfinished">Newid: {points} pwynt canran</translation>
    </message>
    <message>
        <source>Since the plan&apos;s own time: {figure}</source>
        <translation type="unfinished">Ers cyfnod y cynllun ei hun: {figure}</translation>
    </message>
    <message>
        <source>{kind} of {day}, ended {ended}: {reason}</source>
        <translation type="unfinished">{kind}, {day}, daeth i ben {ended}: {reason}</translation>
    </message>
    <message>
        <source>Agreed {day}; it holds from {first}.</source>
        <translation type="unfinished">Cytunwyd {day}; mae&apos;n para o {first}.</translation>
    </message>
    <message>
        <source>Agreed {day}; it holds from {first} to {last}.</source>
        <translation type="unfinished">Cytunwyd {day}; mae&apos;n para o {first} hyd {last}.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Plentyn</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Rhiant</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation type="unfinished">Ar ran y cyngor</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>Agreed by word</source>
        <translation type="unfinished">Cytunwyd ar lafar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation type="unfinished">Ddim yno</translation>
    </message>
    <message>
        <source>no sessions counted, {missing} without a mark</source>
        <translation type="unfinished">dim sesiwn wedi&apos;i chyfrif, {missing} heb farc</translation>
    </message>
    <message>
        <source>{percent} ({attended} of {possible} sessions, {missing} without a mark)</source>
        <translation type="unfinished">{percent} ({attended} o {possible} sesiwn, {missing} heb farc)</translation>
    </message>
    <message>
        <source>Let go with the plan</source>
        <translation type="unfinished">Gollyngwyd gyda&apos;r cynllun</translation>
    </message>
    <message>
        <source>Done {day} by {name}</source>
        <translation type="unfinished">Gwnaed {day} gan {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation type="unfinished">Hwyr: {day}</translation>
    </message>
    <message>
        <source>Open, by {day}</source>
        <translation type="unfinished">Ar agor, erbyn {day}</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>task_title_empty</source>
        <translation type="unfinished">Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>text_too_long</source>
        <translation type="unfinished">Mae&apos;r testun yn rhy hir: {letters} o lythrennau, ac mae lle i {most}. Byrhewch ef.</translation>
    </message>
    <message>
        <source>text_has_null</source>
        <translation type="unfinished">Mae nod nwl yn y testun, ac nid testun mohono. Teipiwch ef o&apos;r newydd.</translation>
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
        <source>snooze_too_far</source>
        <translation type="unfinished">Gohirir tasg {furthest} diwrnod ar y mwyaf. Edrychwch ar y flwyddyn, neu gorffennwch y dasg.</translation>
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
        <source>not_a_store_closed</source>
        <translation type="unfinished">Ni ellir agor {place}: ni chewch edrych yn ei ffolder. Edrychwch ar y lle.</translation>
    </message>
    <message>
        <source>not_a_store_folder</source>
        <translation type="unfinished">Ni ellir agor {place}: ffolder ydyw. Edrychwch ar y lle.</translation>
    </message>
    <message>
        <source>not_a_store_no_folder</source>
        <translation type="unfinished">Ni ellir agor {place}: nid yw’r ffolder yno. Edrychwch ar y lle.</translation>
    </message>
    <message>
        <source>not_a_store_no_keys</source>
        <translation type="unfinished">Ni ellir agor {place}: nid yw ei ffeil allweddi (yr un enw â .keys) wrth ei ymyl. Edrychwch ar y lle.</translation>
    </message>
    <message>
        <source>not_a_store_nothing</source>
        <translation type="unfinished">Ni ellir agor {place}: nid oes storfa yno. Edrychwch ar y lle.</translation>
    </message>
    <message>
        <source>not_a_store_other</source>
        <translation type="unfinished">Ni ellir agor {place}: cronfa ddata ydyw, ond nid storfa’r rhaglen hon. Edrychwch ar y lle.</translation>
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
        <source>period_in_future</source>
        <translation type="unfinished">Daw&apos;r cyfnod i ben ar {day}, sydd eto i ddod. Dewiswch ddiwrnod olaf nad yw&apos;n hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>report_two_years</source>
        <translation type="unfinished">Mae adroddiad yn ymwneud â diwrnodau un flwyddyn ysgol; mae {first} a {last} mewn dwy. Gwnewch un adroddiad ar gyfer pob un.</translation>
    </message>
    <message>
        <source>report_empty</source>
        <translation type="unfinished">Nid oes marc o {first} hyd {last}: mewnforiwch y gofrestr, neu dewiswch ddiwrnodau eraill.</translation>
    </message>
    <message>
        <source>report_small</source>
        <translation type="unfinished">Mae gan lai na {least} disgybl farciau o {first} hyd {last}: byddai adroddiad yn sôn am ddisgyblion unigol.</translation>
    </message>
    <message>
        <source>report_damaged</source>
        <translation type="unfinished">Nid yw&apos;r copi a gadwyd o&apos;r adroddiad hwn yr hyn a gyhoeddwyd: peidiwch â&apos;i ddefnyddio; adferwch y storfa o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>terms_not_known</source>
        <translation type="unfinished">Nid yw tymhorau&apos;r flwyddyn ysgol hon yn hysbys; rhowch y diwrnodau eich hun.</translation>
    </message>
    <message>
        <source>no_such_school</source>
        <translation type="unfinished">Nid oes ysgol {number} eto: ychwanegwch hi dan Ysgolion, neu mewnforiwch ei chofrestr yn gyntaf.</translation>
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
    <message>
        <source>import_relied_on</source>
        <translation type="unfinished">Ni ellir tynnu {file} yn ôl, oherwydd bod {count} peth yn dibynnu arni.</translation>
    </message>
    <message>
        <source>withdrawal_reason_empty</source>
        <translation type="unfinished">Ysgrifennwch pam y cymerir y mewnforio yn ôl: fe’i cedwir gydag ef.</translation>
    </message>
    <message>
        <source>no_such_import</source>
        <translation type="unfinished">Nid yw’r mewnforyn hwnnw yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>already_withdrawn</source>
        <translation type="unfinished">Tynnwyd {file} yn ôl yn barod.</translation>
    </message>
    <message>
        <source>settlement_empty</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a benderfynwyd, fel y gŵyr eraill yn nes ymlaen.</translation>
    </message>
    <message>
        <source>no_such_difference</source>
        <translation type="unfinished">Nid yw’r gwahaniaeth hwnnw yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>difference_settled</source>
        <translation type="unfinished">Setlwyd y gwahaniaeth hwnnw yn barod; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>batch_empty</source>
        <translation type="unfinished">Nid oes ffeil yn {where}: dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>file_changed</source>
        <translation type="unfinished">Newidiwyd {file} tra’i bod yn cael ei darllen: arhoswch nes ei bod yn gyfan ac nad oes neb yn gweithio arni, wedyn ei mewnforio.</translation>
    </message>
    <message>
        <source>file_is_folder</source>
        <translation type="unfinished">Ffolder yw {file}, nid ffeil: cymerwch hi i mewn fel swp, neu enwch ffeil ynddi.</translation>
    </message>
    <message>
        <source>file_is_lock</source>
        <translation type="unfinished">Dim ond dweud y mae {file} fod y ffeil ar agor yn Excel; caewch hi yno.</translation>
    </message>
    <message>
        <source>file_is_no_file</source>
        <translation type="unfinished">Nid yw {file} yn ffeil y gellir ei chadw: cadwch y gofrestr mewn ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>file_is_partial</source>
        <translation type="unfinished">Copi sy’n dal i gael ei ysgrifennu yw {file}; arhoswch nes bod ganddo ei enw ei hun.</translation>
    </message>
    <message>
        <source>profile_name_empty</source>
        <translation type="unfinished">Rhowch enw i’r proffil, er enghraifft enw’r ysgol a’i system.</translation>
    </message>
    <message>
        <source>profile_code</source>
        <translation type="unfinished">Dywedir mai “{core}” yw ystyr “{local}”, ond nid yw mewn unrhyw set o godau; dewiswch un o’r codau statudol.</translation>
    </message>
    <message>
        <source>cannot_write</source>
        <translation type="unfinished">Ni ellir ysgrifennu’r adroddiad i {path}. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>store_gone</source>
        <translation type="unfinished">Symudwyd, dilëwyd neu disodlwyd {place} tra oedd ar agor. Ni newidiwyd dim; gadewch y ffenestr hon ar agor, rhowch y ffeil yn ôl neu copïwch yr hyn a deipiwyd gennych, yna agorwch y storfa eto.</translation>
    </message>
    <message>
        <source>user_access_taken</source>
        <translation type="unfinished">Tynnwyd eich mynediad i&apos;r storfa hon yn ôl tra oedd ar agor. Ni newidiwyd dim; copïwch yr hyn a deipiwyd gennych a gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>not_lines</source>
        <translation type="unfinished">Nid ffeil destun yw {file}: agorwch hi yn ei rhaglen ei hun.</translation>
    </message>
    <message>
        <source>register_check_days</source>
        <translation type="unfinished">Ni all gwiriad o {first} hyd {last} fod: rhaid i’r diwrnod olaf fod yr un cyntaf neu’n hwyrach.</translation>
    </message>
    <message>
        <source>register_check_too_long</source>
        <translation type="unfinished">Mae gwiriad yn edrych ar dair blynedd ysgol ar y mwyaf; dewiswch gyfnod byrrach.</translation>
    </message>
    <message>
        <source>register_check_in_future</source>
        <translation type="unfinished">Mae cyfnod y gwiriad eto i ddod; dewiswch ddyddiau sydd wedi mynd heibio.</translation>
    </message>
    <message>
        <source>register_check_no_marks</source>
        <translation type="unfinished">Nid oes gan {school} farc o {first} hyd {last}; mewnforiwch ei chofrestr yn gyntaf.</translation>
    </message>
    <message>
        <source>register_check_stopped</source>
        <translation type="unfinished">Stopiwyd y gwiriad; ni chadwyd dim ohono.</translation>
    </message>
    <message>
        <source>checks_of_two_schools</source>
        <translation type="unfinished">Dim ond gwiriadau o’r un ysgol y gellir eu cymharu.</translation>
    </message>
    <message>
        <source>doubt_note_empty</source>
        <translation type="unfinished">Ysgrifennwch beth ddywedodd yr ysgol, neu beth sydd i ddilyn.</translation>
    </message>
    <message>
        <source>no_such_check</source>
        <translation type="unfinished">Nid yw’r gwiriad hwnnw yn y storfa hon; agorwch yr ysgol eto.</translation>
    </message>
    <message>
        <source>no_such_doubt</source>
        <translation type="unfinished">Nid yw’r amheuaeth honno yn y storfa hon; agorwch y gwiriad eto.</translation>
    </message>
    <message>
        <source>no_such_action</source>
        <translation type="unfinished">Nid yw’r cam hwnnw yn y storfa hon; agorwch yr ysgol eto.</translation>
    </message>
    <message>
        <source>no_such_school_visit</source>
        <translation type="unfinished">Nid yw’r ymweliad hwnnw yn y storfa hon; agorwch yr ysgol eto.</translation>
    </message>
    <message>
        <source>school_visit_in_future</source>
        <translation type="unfinished">Mae diwrnod yr ymweliad eto i ddod; cofnodwch ef wedyn.</translation>
    </message>
    <message>
        <source>school_visit_says_nothing</source>
        <translation type="unfinished">Ysgrifennwch beth a drafodwyd yn yr ysgol, neu beth a ganfuwyd.</translation>
    </message>
    <message>
        <source>school_action_says_nothing</source>
        <translation type="unfinished">Dywedwch beth a ganfuwyd, neu beth sydd i’w wneud.</translation>
    </message>
    <message>
        <source>school_action_without_what</source>
        <translation type="unfinished">Dywedwch beth sydd i’w wneud erbyn y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>school_action_outcome_empty</source>
        <translation type="unfinished">Dywedwch beth ddaeth o’r cam.</translation>
    </message>
    <message>
        <source>school_action_in_future</source>
        <translation type="unfinished">Ni all cam fod wedi’i wneud ar ddiwrnod sydd eto i ddod.</translation>
    </message>
    <message>
        <source>school_action_done</source>
        <translation type="unfinished">Cofnodwyd bod y cam hwn wedi’i wneud ar {done_on}; cytunwch ar un arall os oes mwy i’w wneud.</translation>
    </message>
    <message>
        <source>school_phase</source>
        <translation type="unfinished">Nid yw “{phase}” yn gyfnod ysgol.</translation>
    </message>
    <message>
        <source>school_medium</source>
        <translation type="unfinished">Nid yw “{medium}” yn gyfrwng iaith.</translation>
    </message>
    <message>
        <source>school_clears</source>
        <translation type="unfinished">Ni ellir gwagio “{name}”.</translation>
    </message>
    <message>
        <source>school_registers_close</source>
        <translation type="unfinished">Ni all cofrestr y prynhawn gau cyn cofrestr y bore.</translation>
    </message>
    <message>
        <source>school_days</source>
        <translation type="unfinished">Ni all ysgol a agorodd ar {opened} fod wedi cau ar {closed}; cywirwch un o&apos;r dyddiau.</translation>
    </message>
    <message>
        <source>school_circle</source>
        <translation type="unfinished">Cymerwyd {name} drosodd gan yr ysgol hon ei hun; ni all ysgol ddilyn ei holynydd ei hun.</translation>
    </message>
    <message>
        <source>school_number</source>
        <translation type="unfinished">Nid yw “{number}” yn rhif ysgol: rhowch saith digid, awdurdod ac ysgol, fel 6742999.</translation>
    </message>
    <message>
        <source>school_number_taken</source>
        <translation type="unfinished">{number} yw, neu oedd, rhif {name}; ni roddir rhif i ail ysgol byth.</translation>
    </message>
    <message>
        <source>closure_kind</source>
        <translation type="unfinished">Nid yw hwnnw&apos;n fath o gau.</translation>
    </message>
    <message>
        <source>closure_days</source>
        <translation type="unfinished">Ni all y diwrnod olaf fod cyn y diwrnod cyntaf, na mwy na blwyddyn ar ei ôl.</translation>
    </message>
    <message>
        <source>no_such_school_contact</source>
        <translation type="unfinished">Nid yw&apos;r cyswllt hwnnw yn y storfa hon; agorwch yr ysgol eto.</translation>
    </message>
    <message>
        <source>school_role</source>
        <translation type="unfinished">Nid yw honno&apos;n rôl mewn ysgol.</translation>
    </message>
    <message>
        <source>school_contact_name</source>
        <translation type="unfinished">Dywedwch pwy ydyw: ysgrifennwch yr enw.</translation>
    </message>
    <message>
        <source>school_contact_elsewhere</source>
        <translation type="unfinished">Cyswllt ysgol arall yw hwnnw; agorwch yr ysgol hon eto.</translation>
    </message>
    <message>
        <source>school_contact_same</source>
        <translation type="unfinished">Mae {name} yno eisoes gyda&apos;r rôl, y ffôn a&apos;r e-bost hyn; nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>school_contact_ended</source>
        <translation type="unfinished">Daeth {name} i ben ar {on} eisoes; ychwanegwch linell newydd os cymerwyd y rôl eto.</translation>
    </message>
    <message>
        <source>school_contact_days</source>
        <translation type="unfinished">Dechreuodd {name} ar {on} ac ni all fod wedi gorffen cyn hynny.</translation>
    </message>
    <message>
        <source>school_document</source>
        <translation type="unfinished">Nid yw honno&apos;n ddogfen bolisi a ddilynir.</translation>
    </message>
    <message>
        <source>school_document_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod eto i ddod; cofnodwch ef pan wneir.</translation>
    </message>
    <message>
        <source>term_name</source>
        <translation type="unfinished">Nid yw “{name}” yn dymor.</translation>
    </message>
    <message>
        <source>term_half</source>
        <translation type="unfinished">Mae angen diwrnod cyntaf ac olaf ar hanner tymor, neu&apos;r naill na&apos;r llall.</translation>
    </message>
    <message>
        <source>term_days</source>
        <translation type="unfinished">Rhaid i&apos;r tymor redeg o&apos;i ddiwrnod cyntaf dros yr hanner tymor hyd at ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>term_year</source>
        <translation type="unfinished">Rhaid i&apos;r tymor fod o fewn blwyddyn ysgol {year}, o 1 Medi hyd 31 Awst.</translation>
    </message>
    <message>
        <source>term_overlap</source>
        <translation type="unfinished">Byddai&apos;r tymor hwn yn gorgyffwrdd â thymor arall; gosodwch hwnnw&apos;n gyntaf, neu cywirwch y dyddiau.</translation>
    </message>
    <message>
        <source>calendar_refused</source>
        <translation type="unfinished">Ni all {file} fynd i mewn: rhaid cywiro {count} llinell; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>list_other_authority</source>
        <translation type="unfinished">Nid oes gan {file} yr un ysgol yn awdurdod {authority}; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>no_such_target</source>
        <translation type="unfinished">Nid yw&apos;r targed hwnnw yn y storfa hon; edrychwch ar dargedau&apos;r ysgol eto.</translation>
    </message>
    <message>
        <source>target_not_proposed</source>
        <translation type="unfinished">Nid oes cynnig mewn grym; cynigiwch y targed yn gyntaf.</translation>
    </message>
    <message>
        <source>target_manager_only</source>
        <translation type="unfinished">Uwch-reolwyr sy&apos;n cadarnhau targedau; gofynnwch i reolwr wneud hynny.</translation>
    </message>
    <message>
        <source>target_is_ratified</source>
        <translation type="unfinished">Mae&apos;r targed hwn wedi&apos;i gadarnhau eisoes; cynigiwch ffigur newydd os yw i newid.</translation>
    </message>
    <message>
        <source>target_not_consulted</source>
        <translation type="unfinished">Nid ymgynghorwyd â&apos;r ysgol ar y cynnig hwn; cofnodwch hynny&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>target_is_issued</source>
        <translation type="unfinished">Mae&apos;r targed hwn wedi&apos;i gyhoeddi eisoes; cynigiwch ffigur newydd os yw i newid.</translation>
    </message>
    <message>
        <source>target_not_ratified</source>
        <translation type="unfinished">Nid yw&apos;r targed hwn wedi&apos;i gadarnhau; mae rheolwr yn ei gadarnhau cyn ei gyhoeddi.</translation>
    </message>
    <message>
        <source>target_method_empty</source>
        <translation type="unfinished">Dywedwch sut y penderfynwyd ar y ffigur.</translation>
    </message>
    <message>
        <source>target_note_empty</source>
        <translation type="unfinished">Dywedwch pam: mae&apos;r rheswm yn aros gyda&apos;r targed.</translation>
    </message>
    <message>
        <source>target_step</source>
        <translation type="unfinished">Nid yw “{kind}” yn gam targed.</translation>
    </message>
    <message>
        <source>target_measure</source>
        <translation type="unfinished">Ni osodir targedau ar gyfer hynny.</translation>
    </message>
    <message>
        <source>target_percent</source>
        <translation type="unfinished">Ni all “{value}” fod yn ganran: ysgrifennwch rif o 0 i 100 â dau ddegolyn ar y mwyaf, fel 94.5.</translation>
    </message>
    <message>
        <source>target_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod eto i ddod; cofnodwch y cam pan wneir ef.</translation>
    </message>
    <message>
        <source>no_such_initiative</source>
        <translation type="unfinished">Nid yw&apos;r fenter honno yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>initiative_name</source>
        <translation type="unfinished">Rhowch enw i&apos;r fenter.</translation>
    </message>
    <message>
        <source>initiative_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o fenter.</translation>
    </message>
    <message>
        <source>initiative_schools</source>
        <translation type="unfinished">Dewiswch o leiaf un ysgol.</translation>
    </message>
    <message>
        <source>initiative_days</source>
        <translation type="unfinished">Ni all orffen cyn iddi ddechrau.</translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished">Mae&apos;r cyfnod yn gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>return_empty</source>
        <translation type="unfinished">Nid oes gan yr un ysgol farc yn y cyfnod hwn: mewnforiwch y cofrestrau&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>return_stopped</source>
        <translation type="unfinished">Ni ellir gwneud y ffurflen eto: mae gan farciau god nad oedd yn ddilys bryd hynny.</translation>
    </message>
    <message>
        <source>return_sent_to</source>
        <translation type="unfinished">Dywedwch at bwy yr anfonwyd y ffurflen.</translation>
    </message>
    <message>
        <source>return_sent_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod eto i ddod; cofnodwch ef pan anfonir hi.</translation>
    </message>
    <message>
        <source>return_sent</source>
        <translation type="unfinished">Anfonwyd y ffurflen hon ar {on} at {to}; gwnewch un arall i gywiro.</translation>
    </message>
    <message>
        <source>return_damaged</source>
        <translation type="unfinished">Nid yw ffigurau&apos;r ffurflen hon mwyach yr hyn oeddent pan wnaed hi; adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>no_such_snapshot</source>
        <translation type="unfinished">Nid yw&apos;r ffigurau hynny yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>export_suffix</source>
        <translation type="unfinished">Ni ellir ysgrifennu ffeil â&apos;r terfyniad “{suffix}”; rhowch derfyniad arall.</translation>
    </message>
    <message>
        <source>export_empty</source>
        <translation type="unfinished">Nid oes gan {name} farc y gellir ei ysgrifennu yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>own_figures_heading</source>
        <translation type="unfinished">Nid oes gan y ffeil linell benawdau ag UPN ac o leiaf un o possible, attended, authorised ac unauthorised.</translation>
    </message>
    <message>
        <source>ctf_school_number</source>
        <translation type="unfinished">Nid yw {number} yn rhif ysgol saith digid, nac yn rhif awdurdod â LLLL.</translation>
    </message>
    <message>
        <source>figures_by</source>
        <translation type="unfinished">Nid oes modd grwpio ffigurau yn ôl “{by}”.</translation>
    </message>
    <message>
        <source>figures_compare</source>
        <translation type="unfinished">Cymherir ffigurau â {most} o flynyddoedd ar y mwyaf.</translation>
    </message>
    <message>
        <source>no_rule_then</source>
        <translation type="unfinished">Nid oes gan bolisi’r cyngor reol absenoldeb ar gyfer {day}.</translation>
    </message>
    <message>
        <source>no_such_cohort</source>
        <translation type="unfinished">Nid yw “{cohort}” yn grŵp ym mholisi’r cyngor hwn.</translation>
    </message>
    <message>
        <source>no_such_window</source>
        <translation type="unfinished">Nid yw “{kind}” yn gyfnod.</translation>
    </message>
    <message>
        <source>table_ending</source>
        <translation type="unfinished">Cedwir tabl fel .xlsx neu .csv; dewiswch enw sy’n gorffen felly.</translation>
    </message>
    <message>
        <source>membership_days</source>
        <translation type="unfinished">Ni all aelodaeth ddod i ben cyn iddi ddechrau; cywirwch un o’r diwrnodau.</translation>
    </message>
    <message>
        <source>membership_reason_empty</source>
        <translation type="unfinished">Dywedwch pam na fu’r aelodaeth erioed felly.</translation>
    </message>
    <message>
        <source>code_set_in_use</source>
        <translation type="unfinished">Mae marciau wedi’u dal yn {codes}, ac ni fyddai “{code}” yn cyfrif fel y gwnaeth. Ni chaiff blwyddyn a fu ei hailgyfrifo: rhowch i’r set newydd ei henw a’i diwrnodau ei hun.</translation>
    </message>
    <message>
        <source>code_set_maps_to</source>
        <translation type="unfinished">Mae angen maps_to ar “{code}” gyda’r cod o {codes} y mae’n sefyll drosto mewn tueddiadau dros lawer o flynyddoedd.</translation>
    </message>
    <message>
        <source>code_set_several</source>
        <translation type="unfinished">Cadwch un set godau ar y tro; mae {number} yn y testun hwn.</translation>
    </message>
    <message>
        <source>code_set_wrong</source>
        <translation type="unfinished">Ni ellir defnyddio’r set godau: {why}.</translation>
    </message>
    <message>
        <source>code_set_id</source>
        <translation type="unfinished">Rhowch enw byr i’r set o lythrennau, rhifau a chysylltnodau, er enghraifft CY-2026.</translation>
    </message>
    <message>
        <source>code_set_id_taken</source>
        <translation type="unfinished">Mae set {codes} yno eisoes: agorwch honno, neu rhowch enw arall i hon.</translation>
    </message>
    <message>
        <source>code_set_jurisdiction</source>
        <translation type="unfinished">Dywedwch a yw’r set ar gyfer Cymru neu Loegr.</translation>
    </message>
    <message>
        <source>code_set_first_day</source>
        <translation type="unfinished">Dywedwch o ba ddiwrnod y mae’r set yn berthnasol.</translation>
    </message>
    <message>
        <source>code_set_days</source>
        <translation type="unfinished">Byddai’r set yn dod i ben ar {last}, cyn iddi ddechrau ar {first}; cywirwch un o’r dyddiau.</translation>
    </message>
    <message>
        <source>code_set_source</source>
        <translation type="unfinished">Dywedwch o ble y daw’r codau hyn: canllawiau, cylchlythyr neu system.</translation>
    </message>
    <message>
        <source>code_sign</source>
        <translation type="unfinished">Un i bedwar arwydd o’r bysellfwrdd heb fylchau yw cod, ac nid cysylltnod, sy’n golygu dim marc.</translation>
    </message>
    <message>
        <source>code_twice</source>
        <translation type="unfinished">Mae’r cod {code} yn y set eisoes: newidiwch y rhes honno.</translation>
    </message>
    <message>
        <source>code_meaning_empty</source>
        <translation type="unfinished">Dywedwch beth mae’r cod yn ei olygu, yn y ddwy iaith.</translation>
    </message>
    <message>
        <source>code_maps_to_missing</source>
        <translation type="unfinished">Dewiswch y cod yn {codes} y mae {code} yn sefyll drosto mewn tueddiadau dros flynyddoedd lawer.</translation>
    </message>
    <message>
        <source>code_held_as</source>
        <translation type="unfinished">Mae gan {code} fwy nag un arwydd, felly fe’i cedwir fel cod arall o’r set hon sy’n cyfrif yr un fath: ychwanegwch y cod hwnnw yn gyntaf a’i ddewis yma; nid yw “{core}” yn un.</translation>
    </message>
    <message>
        <source>no_such_membership</source>
        <translation type="unfinished">Nid yw’r aelodaeth honno yn y storfa hon; edrychwch ar y disgybl eto.</translation>
    </message>
    <message>
        <source>no_such_typed_register</source>
        <translation type="unfinished">Nid yw’r gofrestr honno yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>typed_pupil_unsaid</source>
        <translation type="unfinished">Rhowch yr UPN, neu gyfenw, enw cyntaf a dyddiad geni: ni ddywedir byth pwy yw disgybl wrth yr enw yn unig.</translation>
    </message>
    <message>
        <source>typed_birth_in_future</source>
        <translation type="unfinished">Mae’r dyddiad geni eto i ddod.</translation>
    </message>
    <message>
        <source>typed_upn_wrong</source>
        <translation type="unfinished">Nid UPN yw {upn}: edrychwch arno eto, neu gadewch ef allan a rhowch y ddau enw a’r dyddiad geni.</translation>
    </message>
    <message>
        <source>scan_kind</source>
        <translation type="unfinished">Nid PDF, PNG na JPEG yw {file}; sganiwch y papur fel un o’r rhain.</translation>
    </message>
    <message>
        <source>scan_too_large</source>
        <translation type="unfinished">Mae gan {file} {size} megabeit, mwy na {limit}; sganiwch ef mewn llwyd ar 200 dot y fodfedd.</translation>
    </message>
    <message>
        <source>typed_days</source>
        <translation type="unfinished">Mae gan daflen rhwng un diwrnod ysgol a {limit} diwrnod: rhowch y diwrnod cyntaf a’r olaf.</translation>
    </message>
    <message>
        <source>typed_days_in_future</source>
        <translation type="unfinished">Mae cofrestr yn dal marciau hyd heddiw; rhowch ddiwrnod olaf cynharach.</translation>
    </message>
    <message>
        <source>typed_days_without_codes</source>
        <translation type="unfinished">Nid oes set o godau presenoldeb yn hysbys ar gyfer y dyddiau hyn; gall rheolwr gadw un.</translation>
    </message>
    <message>
        <source>typed_too_many</source>
        <translation type="unfinished">Mae taflen yn dal {limit} disgybl ar y mwyaf; dechreuwch un arall ar gyfer y gweddill.</translation>
    </message>
    <message>
        <source>typed_shape</source>
        <translation type="unfinished">Nid yw’r marciau’n ffitio’r daflen; agorwch hi eto.</translation>
    </message>
    <message>
        <source>typed_pupil_twice</source>
        <translation type="unfinished">Mae gan {name} ddwy linell; tynnwch un ohonynt allan.</translation>
    </message>
    <message>
        <source>typed_mark_unknown</source>
        <translation type="unfinished">Ni all “{mark}” sefyll yno ({name}, {day}); cywirwch ef.</translation>
    </message>
    <message>
        <source>typed_mark_wrong_way</source>
        <translation type="unfinished">Ni all “{mark}” sefyll yno ({name}, {day}); cywirwch ef.</translation>
    </message>
    <message>
        <source>typed_not_checked</source>
        <translation type="unfinished">Nid yw cofrestr {title} wedi’i gwirio eto: mae person arall yn ei theipio eto yn gyntaf.</translation>
    </message>
    <message>
        <source>typed_group_empty</source>
        <translation type="unfinished">Ysgrifennwch ddosbarth y gofrestr, fel sydd ar y papur.</translation>
    </message>
    <message>
        <source>typed_by_other</source>
        <translation type="unfinished">{name} sy’n teipio’r gofrestr hon; teipiwch un arall, neu gwiriwch hon ar ôl ei throsglwyddo.</translation>
    </message>
    <message>
        <source>typed_nothing</source>
        <translation type="unfinished">Ni theipiwyd marc eto; ni throsglwyddir cofrestr heb farciau.</translation>
    </message>
    <message>
        <source>typed_compared</source>
        <translation type="unfinished">Mae {name} wedi’i theipio eto’n barod; dim ond y gwahaniaethau sydd ar ôl.</translation>
    </message>
    <message>
        <source>typed_settled_by_other</source>
        <translation type="unfinished">Dim ond yr un a’i teipiodd eto sy’n setlo lle mae’r ddau’n wahanol.</translation>
    </message>
    <message>
        <source>typed_differences_left</source>
        <translation type="unfinished">Mae {count} gwahaniaeth heb eu setlo eto; dewiswch beth sydd ar y papur ar gyfer pob un.</translation>
    </message>
    <message>
        <source>typed_manager_needed</source>
        <translation type="unfinished">Dim ond rheolwr a all adael cofrestr a deipiwyd i mewn heb ail berson. Gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>typed_own_alone</source>
        <translation type="unfinished">Chi a deipiodd y gofrestr hon: gall rheolwr arall ei gadael i mewn, neu gall person arall ei gwirio.</translation>
    </message>
    <message>
        <source>typed_withdraw_other</source>
        <translation type="unfinished">Dim ond {name}, sy’n ei theipio, neu reolwr a all ei rhoi o’r neilltu.</translation>
    </message>
    <message>
        <source>typed_own_check</source>
        <translation type="unfinished">Chi a deipiodd y gofrestr hon; mae person arall yn ei gwirio, neu mae rheolwr yn ei gadael i mewn gyda rheswm.</translation>
    </message>
    <message>
        <source>typed_send_back_reason</source>
        <translation type="unfinished">Ysgrifennwch beth sydd i’w deipio’n wahanol: mae’r person cyntaf yn ei ddarllen.</translation>
    </message>
    <message>
        <source>typed_alone_reason</source>
        <translation type="unfinished">Ysgrifennwch pam nad oes neb arall yn ei theipio eto: fe’i cedwir gyda’r gofrestr.</translation>
    </message>
    <message>
        <source>typed_withdraw_reason</source>
        <translation type="unfinished">Ysgrifennwch pam na theipir hi i’r diwedd: fe’i cedwir gyda hi.</translation>
    </message>
    <message>
        <source>typed_is_typing</source>
        <translation type="unfinished">Mae cofrestr {title} yn dal i gael ei theipio: fe’i gwirir ar ôl ei throsglwyddo.</translation>
    </message>
    <message>
        <source>typed_is_waiting</source>
        <translation type="unfinished">Mae cofrestr {title} wedi’i throsglwyddo ac yn aros i’w gwirio.</translation>
    </message>
    <message>
        <source>typed_is_checked</source>
        <translation type="unfinished">Mae cofrestr {title} wedi’i gwirio ac yn aros i’w chymryd i mewn.</translation>
    </message>
    <message>
        <source>typed_is_taken_in</source>
        <translation type="unfinished">Mae cofrestr {title} i mewn yn barod; cymerwch y mewnforiad yn ôl os yw’n anghywir.</translation>
    </message>
    <message>
        <source>typed_is_withdrawn</source>
        <translation type="unfinished">Rhoddwyd cofrestr {title} o’r neilltu: dechreuwch un arall gyda’r sgan.</translation>
    </message>
    <message>
        <source>person_day_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod hwnnw eto i ddod.</translation>
    </message>
    <message>
        <source>died_before_born</source>
        <translation type="unfinished">Daw dydd y farwolaeth cyn dydd y geni.</translation>
    </message>
    <message>
        <source>name_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o enw.</translation>
    </message>
    <message>
        <source>other_name_empty</source>
        <translation type="unfinished">Ysgrifennwch yr enw.</translation>
    </message>
    <message>
        <source>consent_not_whole</source>
        <translation type="unfinished">Mae angen diwrnod a phapur ar gydsyniad i dderbyn papurau.</translation>
    </message>
    <message>
        <source>consent_in_future</source>
        <translation type="unfinished">Mae diwrnod y cydsyniad eto i ddod.</translation>
    </message>
    <message>
        <source>language_answer</source>
        <translation type="unfinished">Nid yw “{language}” yn ateb.</translation>
    </message>
    <message>
        <source>other_language_empty</source>
        <translation type="unfinished">Ysgrifennwch pa iaith arall ydyw.</translation>
    </message>
    <message>
        <source>no_such_need</source>
        <translation type="unfinished">Nid yw “{need}” yn angen ar restr y cyngor; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>other_need_empty</source>
        <translation type="unfinished">Ysgrifennwch pa angen arall ydyw.</translation>
    </message>
    <message>
        <source>point_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o rif neu gyfeiriad.</translation>
    </message>
    <message>
        <source>email_shape</source>
        <translation type="unfinished">Nid yw “{value}” yn gyfeiriad e-bost; mae angen enw, @ a pharth, fel mair@enghraifft.cymru.</translation>
    </message>
    <message>
        <source>phone_shape</source>
        <translation type="unfinished">Nid yw “{value}” yn rhif ffôn; ysgrifennwch ddigidau a bylchau, gyda + ac estyniad lle bo angen.</translation>
    </message>
    <message>
        <source>addresses_overlap</source>
        <translation type="unfinished">Mae cyfeiriad arall o&apos;r math hwn yn sefyll yn y dyddiau hynny: {standing}. Dywedwch a ddaeth i ben y diwrnod cyn i hwn ddechrau, neu fod y ddau yn sefyll a pham.</translation>
    </message>
    <message>
        <source>address_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o gyfeiriad.</translation>
    </message>
    <message>
        <source>address_empty</source>
        <translation type="unfinished">Ysgrifennwch linellau&apos;r cyfeiriad. Lle nad oes un, dewiswch “dim cartref sefydlog”.</translation>
    </message>
    <message>
        <source>overlap_answer</source>
        <translation type="unfinished">Nid yw “{answer}” yn ateb.</translation>
    </message>
    <message>
        <source>overlap_reason_empty</source>
        <translation type="unfinished">Dywedwch pam mae&apos;r ddau gyfeiriad yn sefyll, er enghraifft bod y plentyn yn byw mewn dau gartref.</translation>
    </message>
    <message>
        <source>overlap_needs_day</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod cyntaf y cyfeiriad hwn, fel y gall yr un blaenorol ddod i ben y diwrnod cynt.</translation>
    </message>
    <message>
        <source>former_begins_later</source>
        <translation type="unfinished">Mae {address} yn dechrau ar {begins} ac ni all ddod i ben cyn hynny. Tynnwch ef yn ôl os nad oedd erioed yn wir, neu dywedwch fod y ddau yn sefyll.</translation>
    </message>
    <message>
        <source>former_without_home_begins_later</source>
        <translation type="unfinished">Mae “dim cartref sefydlog” yn dechrau ar {begins} ac ni all ddod i ben cyn hynny. Tynnwch ef yn ôl os nad oedd erioed yn wir, neu dywedwch fod y ddau yn sefyll.</translation>
    </message>
    <message>
        <source>no_such_tie</source>
        <translation type="unfinished">Nid yw “{kind}” yn berthynas ar restr y cyngor; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>tie_to_oneself</source>
        <translation type="unfinished">Dewiswch berson arall: nid yw neb yn hyn iddo&apos;i hun.</translation>
    </message>
    <message>
        <source>household_unnamed</source>
        <translation type="unfinished">Rhowch enw neu gyfeiriad i&apos;r aelwyd.</translation>
    </message>
    <message>
        <source>household_corrected</source>
        <translation type="unfinished">Nid oes neb wedi&apos;i gofnodi yn yr aelwyd hon mwyach: fe&apos;i cywirwyd eisoes. Agorwch y person eto.</translation>
    </message>
    <message>
        <source>household_empty</source>
        <translation type="unfinished">Dewiswch o leiaf un person sy&apos;n byw yno.</translation>
    </message>
    <message>
        <source>own_parent_link</source>
        <translation type="unfinished">Ni all {name} fod yn rhiant iddo&apos;i hun.</translation>
    </message>
    <message>
        <source>child_is_no_pupil</source>
        <translation type="unfinished">Dewiswch ddisgybl: nid yw&apos;r person hwn mewn ysgol sy&apos;n hysbys i ni.</translation>
    </message>
    <message>
        <source>marker_review_note_empty</source>
        <translation type="unfinished">Dywedwch pam mae&apos;r rhybudd yn dal i sefyll.</translation>
    </message>
    <message>
        <source>marker_end_reason_empty</source>
        <translation type="unfinished">Dywedwch pam nad yw&apos;r rhybudd yn wir mwyach.</translation>
    </message>
    <message>
        <source>no_such_marker_category</source>
        <translation type="unfinished">Nid yw “{category}” yn fath o rybudd gan y cyngor hwn; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>marker_evidence_empty</source>
        <translation type="unfinished">Ysgrifennwch beth a wnaed neu a fygythiwyd, fel ffaith: mae rhybudd yn sefyll ar dystiolaeth.</translation>
    </message>
    <message>
        <source>marker_decider_empty</source>
        <translation type="unfinished">Ysgrifennwch pwy a benderfynodd fod angen y rhybudd hwn.</translation>
    </message>
    <message>
        <source>marker_from_future</source>
        <translation type="unfinished">Ni all rhybudd ddechrau ar ddiwrnod sydd i ddod.</translation>
    </message>
    <message>
        <source>marker_told_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod y dywedwyd wrth y person eto i ddod.</translation>
    </message>
    <message>
        <source>marker_told_missing</source>
        <translation type="unfinished">Ysgrifennwch pryd y dywedwyd wrth y person am y rhybudd, neu pam na ddywedwyd.</translation>
    </message>
    <message>
        <source>marker_review_before</source>
        <translation type="unfinished">Rhaid i ddiwrnod yr adolygiad ddod ar ôl y diwrnod y mae&apos;r rhybudd yn sefyll ohono.</translation>
    </message>
    <message>
        <source>marker_review_late</source>
        <translation type="unfinished">Adolygir rhybudd erbyn {latest} fan bellaf; dewiswch ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>marker_ended</source>
        <translation type="unfinished">Daeth y rhybudd hwn i ben ar {ended_on}. Cofnodwch un newydd os oes ei angen eto.</translation>
    </message>
    <message>
        <source>marker_end_needs_manager</source>
        <translation type="unfinished">Rhaid i reolwr gymeradwyo bod rhybudd yn dod i ben: gadewch i reolwr ddod ag ef i ben, neu enwch y rheolwr.</translation>
    </message>
    <message>
        <source>same_reason_empty</source>
        <translation type="unfinished">Dywedwch sut y gwyddys mai un person yw&apos;r ddau.</translation>
    </message>
    <message>
        <source>not_parent_and_pupil</source>
        <translation type="unfinished">Dewiswch ddisgybl ar gyfer rhiant, neu riant ar gyfer disgybl: mae&apos;r ddau gofnod o fathau gwahanol.</translation>
    </message>
    <message>
        <source>part_reason_empty</source>
        <translation type="unfinished">Dywedwch sut y gwyddys mai dau berson ydynt.</translation>
    </message>
    <message>
        <source>not_bound</source>
        <translation type="unfinished">Nid yw cofnod y rhiant hwn wedi&apos;i gysylltu ag unrhyw ddisgybl.</translation>
    </message>
    <message>
        <source>own_parent</source>
        <translation type="unfinished">Cofnodir {pupil} fel plentyn {parent}: nid yw neb yn rhiant iddo&apos;i hun.</translation>
    </message>
    <message>
        <source>bound_elsewhere</source>
        <translation type="unfinished">Mae un o&apos;r ddau wedi&apos;i gysylltu â chofnod arall eisoes. Gwahanwch y rheini yn gyntaf, gan ddweud pam.</translation>
    </message>
    <message>
        <source>both_have_persons</source>
        <translation type="unfinished">Mae enwau, rhifau neu berthnasoedd wedi&apos;u cofnodi ar gyfer y ddau. Unwch y ddau berson yn gyntaf, o dan ddyblygiadau, ac yna dywedwch mai un ydynt.</translation>
    </message>
    <message>
        <source>fact_to_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod olaf eto i ddod. Dywedwch iddo ddod i ben unwaith y bydd.</translation>
    </message>
    <message>
        <source>no_consent</source>
        <translation type="unfinished">Ni chofnodir cydsyniad i dderbyn papurau yno.</translation>
    </message>
    <message>
        <source>fact_ends_before</source>
        <translation type="unfinished">Byddai&apos;n dod i ben cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>withdraw_reason_empty</source>
        <translation type="unfinished">Dywedwch sut y gwyddys nad oedd hyn erioed yn wir.</translation>
    </message>
    <message>
        <source>consent_is_ended</source>
        <translation type="unfinished">Ni thynnir cydsyniad yn ôl yma: dywedwch ar ba ddiwrnod y daeth i ben, neu tynnwch y rhif ei hun yn ôl.</translation>
    </message>
    <message>
        <source>fact_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o gofnod.</translation>
    </message>
    <message>
        <source>fact_withdrawn</source>
        <translation type="unfinished">Tynnwyd y cofnod hwn yn ôl eisoes. Cofnodwch ef o&apos;r newydd os yw&apos;n wir wedi&apos;r cyfan.</translation>
    </message>
    <message>
        <source>fact_from_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod cyntaf eto i ddod. Cofnodwch ef unwaith y bydd yn wir.</translation>
    </message>
    <message>
        <source>person_kind</source>
        <translation type="unfinished">Cofnodir person fel arall neu fel gweithiwr proffesiynol.</translation>
    </message>
    <message>
        <source>person_surname_empty</source>
        <translation type="unfinished">Ysgrifennwch gyfenw&apos;r person.</translation>
    </message>
    <message>
        <source>born_in_future</source>
        <translation type="unfinished">Mae&apos;r dyddiad geni eto i ddod.</translation>
    </message>
    <message>
        <source>person_of_same_name</source>
        <translation type="unfinished">Mae rhywun o&apos;r enw hwnnw yn hysbys: {known}. Dewiswch nhw, neu dywedwch mai person arall yw hwn.</translation>
    </message>
    <message>
        <source>no_such_person</source>
        <translation type="unfinished">Nid yw&apos;r person hwnnw yn y storfa hon; dewch o hyd iddynt eto wrth eu henw.</translation>
    </message>
    <message>
        <source>no_such_marker</source>
        <translation type="unfinished">Nid yw&apos;r rhybudd hwnnw yn y storfa hon; agorwch y person eto.</translation>
    </message>
    <message>
        <source>no_such_contact_point</source>
        <translation type="unfinished">Nid yw&apos;r rhif ffôn neu&apos;r cyfeiriad e-bost hwnnw yn y storfa hon; agorwch y person eto.</translation>
    </message>
    <message>
        <source>no_such_household</source>
        <translation type="unfinished">Nid yw&apos;r aelwyd honno yn y storfa hon; agorwch y person eto.</translation>
    </message>
    <message>
        <source>no_such_person_fact</source>
        <translation type="unfinished">Nid yw&apos;r cofnod hwnnw yn y storfa hon; agorwch y person eto.</translation>
    </message>
    <message>
        <source>referral_basis_empty</source>
        <translation type="unfinished">Dywedwch ar ba sail y rhennir hyn â’r gwasanaeth ieuenctid: cydsyniad, neu’r sail gyfreithlon.</translation>
    </message>
    <message>
        <source>referral_busy</source>
        <translation type="unfinished">Daliodd yr atgyfeiriad i newid tra gwnaed ei lythyr, felly ni wnaed dim. Rhowch gynnig arall arni ymhen munud.</translation>
    </message>
    <message>
        <source>referral_count</source>
        <translation type="unfinished">Rhif cyfan o 0 i 99,999 yw nifer y sesiynau.</translation>
    </message>
    <message>
        <source>referral_day_in_future</source>
        <translation type="unfinished">Nid yw {day} wedi dod eto: edrychwch ar y diwrnodau a roddodd yr ysgol.</translation>
    </message>
    <message>
        <source>referral_days</source>
        <translation type="unfinished">Daw’r cyfnod i ben cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>referral_decided</source>
        <translation type="unfinished">Penderfynwyd ar {number} eisoes gan {name}.</translation>
    </message>
    <message>
        <source>referral_form_kind</source>
        <translation type="unfinished">Cyhoeddir y ffurflen fel PDF neu XLSX, nid fel “{kind}”.</translation>
    </message>
    <message>
        <source>referral_in_future</source>
        <translation type="unfinished">Nid yw’r diwrnod y daeth yr atgyfeiriad wedi dod eto.</translation>
    </message>
    <message>
        <source>referral_need_unknown</source>
        <translation type="unfinished">Nid yw “{need}” ar y rhestr o’r hyn sydd mewn atgyfeiriad.</translation>
    </message>
    <message>
        <source>referral_nobody</source>
        <translation type="unfinished">Dywedwch pwy yw testun yr atgyfeiriad: y cyfenw neu’r UPN o leiaf.</translation>
    </message>
    <message>
        <source>referral_nothing_to_acknowledge</source>
        <translation type="unfinished">Nid yw {number} yn aros ac ni chafodd ei dderbyn, felly nid oes dim i’w gydnabod.</translation>
    </message>
    <message>
        <source>referral_otherwise_reason</source>
        <translation type="unfinished">Mae’r rheolau’n cynnig penderfyniad arall. Dywedwch pam yr ydych yn penderfynu’n wahanol.</translation>
    </message>
    <message>
        <source>referral_percent</source>
        <translation type="unfinished">Canran o 0 i 100 yw’r presenoldeb.</translation>
    </message>
    <message>
        <source>referral_present_over</source>
        <translation type="unfinished">Mae&apos;r ysgol yn nodi {present} sesiwn a fynychwyd allan o {possible} sesiwn bosibl, ac ni all hynny fod. Gofynnwch i&apos;r ysgol pa un sy&apos;n gywir, neu gadewch allan yr un nad yw&apos;n sicr.</translation>
    </message>
    <message>
        <source>referral_pupil_unknown</source>
        <translation type="unfinished">Nid yw’n sicr pwy yw testun {number}. Dewiswch y disgybl yn gyntaf; daw un nas cedwir eto i mewn gyda chofrestr yr ysgol neu ffeil drosglwyddo.</translation>
    </message>
    <message>
        <source>referral_replaced</source>
        <translation type="unfinished">Disodlwyd {number} gan {later}: penderfynwch ar hwnnw.</translation>
    </message>
    <message>
        <source>referral_return_reason</source>
        <translation type="unfinished">Dywedwch pam y dychwelir yr atgyfeiriad: yr hyn sydd ar goll, neu yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>referral_school_empty</source>
        <translation type="unfinished">Dywedwch pa ysgol sy’n atgyfeirio’r disgybl.</translation>
    </message>
    <message>
        <source>referral_source</source>
        <translation type="unfinished">Daeth atgyfeiriad a deipir fel ffurflen, ar bapur neu dros y ffôn, nid fel “{source}”.</translation>
    </message>
    <message>
        <source>referral_text_long</source>
        <translation type="unfinished">Mae mwy na {limit} o nodau yn un o’r meysydd byr; byrhewch ef.</translation>
    </message>
    <message>
        <source>referral_typed</source>
        <translation type="unfinished">Ni all {count} maes sefyll fel y mae.</translation>
    </message>
    <message>
        <source>referral_withdrawal_reason</source>
        <translation type="unfinished">Dywedwch pam y tynnir yr atgyfeiriad yn ôl.</translation>
    </message>
    <message>
        <source>no_such_referral</source>
        <translation type="unfinished">Nid oes atgyfeiriad {number}. Chwiliwch amdano yn y rhestr atgyfeiriadau.</translation>
    </message>
    <message>
        <source>paper_language</source>
        <translation type="unfinished">Ysgrifennir papur yn Gymraeg, yn Saesneg neu yn y ddwy iaith, nid yn “{language}”.</translation>
    </message>
    <message>
        <source>contact_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o gyswllt gan y gwasanaeth hwn; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>contact_detail_unknown</source>
        <translation type="unfinished">Nid yw mathau o gyswllt y gwasanaeth hwn yn gofyn am “{detail}” yma.</translation>
    </message>
    <message>
        <source>contact_detail_missing</source>
        <translation type="unfinished">Ysgrifennwch yr hyn y mae’r math hwn o gyswllt yn gofyn amdano.</translation>
    </message>
    <message>
        <source>contact_language</source>
        <translation type="unfinished">Nid yw “{language}” yn iaith y mae’r gwasanaeth hwn yn ei chofnodi.</translation>
    </message>
    <message>
        <source>contact_of_nobody</source>
        <translation type="unfinished">Nodwch gyda phwy y bu’r cyswllt: yn ôl yr achos, neu yn ôl y plentyn lle nad oes achos.</translation>
    </message>
    <message>
        <source>visit_in_future</source>
        <translation type="unfinished">Mae diwrnod y cyswllt eto i ddod. Cofnodwch ef pan fydd wedi digwydd, neu pennwch ef fel y dyddiad nesaf.</translation>
    </message>
    <message>
        <source>visit_ends_before_start</source>
        <translation type="unfinished">Mae’r cyswllt yn gorffen cyn dechrau. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>visit_answered_by_long</source>
        <translation type="unfinished">Dywedwch mewn ychydig eiriau pwy ddaeth at y drws; mae’r gweddill yn perthyn o dan yr hyn a welwyd ac a glywyd.</translation>
    </message>
    <message>
        <source>visit_place_long</source>
        <translation type="unfinished">Enwch y lle mewn ychydig eiriau; mae’r gweddill yn perthyn o dan yr hyn a welwyd ac a glywyd.</translation>
    </message>
    <message>
        <source>visit_present_without_name</source>
        <translation type="unfinished">Nid oes enw ar rywun a oedd yno. Ysgrifennwch yr enw, neu disgrifiwch y person: “dyn, tua 30, dywedodd ei fod yn ewythr”.</translation>
    </message>
    <message>
        <source>visit_who_seen_missing</source>
        <translation type="unfinished">Nodwch bwy a welwyd: enw pob person a’i berthynas â’r plentyn; disgrifiwch unrhyw un nad ydych yn ei adnabod.</translation>
    </message>
    <message>
        <source>visit_observations_missing</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a welwyd ac a glywyd yn ystod yr ymweliad, fel ffaith.</translation>
    </message>
    <message>
        <source>visit_not_alone_reason_missing</source>
        <translation type="unfinished">Nodwch pam na welwyd y plentyn, neu pam na welwyd y plentyn ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>visit_no_reply_tried_missing</source>
        <translation type="unfinished">Nodwch yr hyn y rhoddwyd cynnig arno pan nad atebodd neb, a’r hyn a adawyd.</translation>
    </message>
    <message>
        <source>visit_no_reply_but_seen</source>
        <translation type="unfinished">Nid atebodd neb, ac eto mae’r plentyn wedi’i nodi fel un a welwyd. Dewiswch ganlyniad arall, neu “heb ei weld”.</translation>
    </message>
    <message>
        <source>visit_says_nothing</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a ddigwyddodd: nid yw’r cyswllt yn dweud dim eto.</translation>
    </message>
    <message>
        <source>visit_next_date_early</source>
        <translation type="unfinished">Mae’r dyddiad nesaf cyn diwrnod y cyswllt. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>visit_next_date_far</source>
        <translation type="unfinished">Mae&apos;r dyddiad nesaf fwy na blwyddyn i ffwrdd. Edrychwch ar ei flwyddyn; ni fyddai neb yn cael ei atgoffa tan hynny.</translation>
    </message>
    <message>
        <source>visit_action_without_what</source>
        <translation type="unfinished">Nid yw cam gweithredu a gytunwyd yn dweud beth sydd i’w wneud.</translation>
    </message>
    <message>
        <source>visit_action_early</source>
        <translation type="unfinished">Mae cam gweithredu a gytunwyd i’w wneud cyn diwrnod y cyswllt. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>correction_empty</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a ddylai fod yno. I groesi geiriau allan, ysgrifennwch pam na ddylent fod yno.</translation>
    </message>
    <message>
        <source>not_correctable</source>
        <translation type="unfinished">Ni ellir cywiro “{named}” â geiriau eraill. Ychwanegwch at y nodyn yn lle hynny.</translation>
    </message>
    <message>
        <source>only_manager_signs</source>
        <translation type="unfinished">Dim ond rheolwr sy’n llofnodi fel rheolwr. Gadewch i’r rheolwr fewngofnodi a llofnodi’r nodyn hwn.</translation>
    </message>
    <message>
        <source>note_not_for_manager</source>
        <translation type="unfinished">Nid yw’r nodyn hwn yn un y mae rheolwr yn ei lofnodi.</translation>
    </message>
    <message>
        <source>supervision_manager_missing</source>
        <translation type="unfinished">Enwch y rheolwr a oruchwyliodd.</translation>
    </message>
    <message>
        <source>supervisor_not_manager</source>
        <translation type="unfinished">Nid yw {name} yn rheolwr sy’n gweithio yma. Enwch y rheolwr a oruchwyliodd.</translation>
    </message>
    <message>
        <source>words_name_another_child</source>
        <translation type="unfinished">Mae “{word}” yn enwi {name}, ac mae’r geiriau hyn yn mynd i nodyn {other} hefyd. Ysgrifennwch hyn yn rhan {name} ei hun, neu dywedwch nad “{word}” yw’r plentyn yma.</translation>
    </message>
    <message>
        <source>not_for_a_family</source>
        <translation type="unfinished">Nid ysgrifennir y math hwn o gyswllt ar gyfer teulu. Dewiswch fath arall, neu cofnodwch ef ar gyfer pob plentyn.</translation>
    </message>
    <message>
        <source>family_of_one</source>
        <translation type="unfinished">Dewiswch o leiaf un plentyn arall, neu cofnodwch y cyswllt ar gyfer y plentyn hwn yn unig.</translation>
    </message>
    <message>
        <source>child_there_twice</source>
        <translation type="unfinished">Mae {name} yno ddwywaith. Cadwch un o’r ddwy ran.</translation>
    </message>
    <message>
        <source>not_for_many</source>
        <translation type="unfinished">Ni chynhelir y math hwn o gyswllt ar gyfer llawer ar unwaith. Dewiswch waith grŵp neu gyrch.</translation>
    </message>
    <message>
        <source>session_without_title</source>
        <translation type="unfinished">Dywedwch mewn ychydig eiriau beth oedd y sesiwn.</translation>
    </message>
    <message>
        <source>session_title_long</source>
        <translation type="unfinished">Enwch y sesiwn mewn ychydig eiriau; mae’r gweddill yn perthyn isod.</translation>
    </message>
    <message>
        <source>session_of_nobody</source>
        <translation type="unfinished">Enwch o leiaf un plentyn a oedd yno neu a ddisgwylid.</translation>
    </message>
    <message>
        <source>no_such_contact</source>
        <translation type="unfinished">Nid yw’r cyswllt hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_event</source>
        <translation type="unfinished">Nid yw’r sesiwn honno yn y storfa hon; agorwch y rhestr eto.</translation>
    </message>
    <message>
        <source>no_such_entry</source>
        <translation type="unfinished">Nid yw’r cofnod hwnnw yng nghronoleg yr achos hwn; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>entry_importance</source>
        <translation type="unfinished">Nid yw “{importance}” yn lefel o bwysigrwydd; defnyddiwch key, usual neu minor.</translation>
    </message>
    <message>
        <source>chronology_empty</source>
        <translation type="unfinished">Nid oes cofnod o achos {reference} yn y cyfnod hwnnw wedi’i dicio i’w argraffu. Ticiwch yr hyn sydd i’w argraffu yn gyntaf.</translation>
    </message>
    <message>
        <source>paper_busy</source>
        <translation type="unfinished">Newidiodd y cofnod o hyd wrth lunio’r papur, felly ni chyhoeddwyd dim. Cyhoeddwch ef eto ymhen munud.</translation>
    </message>
    <message>
        <source>proof_of_nobody</source>
        <translation type="unfinished">Dywedwch prawf pwy ydyw: achos, disgybl neu UPN.</translation>
    </message>
    <message>
        <source>merge_reason_empty</source>
        <translation type="unfinished">Ysgrifennwch sut rydych chi&apos;n gwybod mai un person ydyn nhw.</translation>
    </message>
    <message>
        <source>merge_one_record</source>
        <translation type="unfinished">Un cofnod yw hwnnw ac nid dau; dewiswch ddau gofnod gwahanol.</translation>
    </message>
    <message>
        <source>merged_already</source>
        <translation type="unfinished">Mae&apos;r cofnod hwnnw wedi&apos;i gyfuno yng nghofnod {name} eisoes; dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>merge_two_open_cases</source>
        <translation type="unfinished">Mae achos agored gan y ddau: {first} a {second}. Caewch un ohonynt yn gyntaf, gan ddweud pam.</translation>
    </message>
    <message>
        <source>merge_marks_differ</source>
        <translation type="unfinished">Mae gan y ddau farciau o&apos;r un flwyddyn ysgol yn {school} sy&apos;n wahanol: {sessions}. Gofynnwch i&apos;r ysgol pa rai sy&apos;n gywir, a derbyniwch gofrestr wedi&apos;i chywiro yn gyntaf.</translation>
    </message>
    <message>
        <source>merge_codes_differ</source>
        <translation type="unfinished">Mae eu marciau o {year} yn {school} mewn dwy set o godau ac ni ellir eu huno.</translation>
    </message>
    <message>
        <source>merge_spells_overlap</source>
        <translation type="unfinished">Yn {school} mae cofrestriad un cofnod yn rhedeg dros sawl un o gofrestriadau&apos;r llall. Dywedwch yn gyntaf pryd y dechreuodd ac y daeth pob un ohonynt i ben.</translation>
    </message>
    <message>
        <source>merge_two_upns</source>
        <translation type="unfinished">Mae gan bob un ei UPN dilys ei hun: {first} a {second}. Datganwch sut rydych chi&apos;n gwybod mai&apos;r disgybl hwn biau&apos;r ddau, er enghraifft yr hyn a atebodd yr ysgol.</translation>
    </message>
    <message>
        <source>merge_court_papers</source>
        <translation type="unfinished">Cyhoeddwyd papurau ar gyfer llys: {papers}. Datganwch eu bod yn dal yn gywir, neu beth a wneir yn eu cylch.</translation>
    </message>
    <message>
        <source>merge_manager_for_papers</source>
        <translation type="unfinished">Cyhoeddwyd papurau ar gyfer llys: {papers}. Mae detholiad o&apos;r gofrestr yn sefyll gerbron llys dros gofnod un disgybl. Gofynnwch i reolwr gyfuno&apos;r ddau.</translation>
    </message>
    <message>
        <source>merge_birth_differs</source>
        <translation type="unfinished">Fe&apos;u ganwyd ar ddiwrnodau gwahanol: {first} a {second}. Datganwch pa un sy&apos;n gywir, a sut rydych chi&apos;n gwybod.</translation>
    </message>
    <message>
        <source>merge_not_alike</source>
        <translation type="unfinished">Nid yw {first} a {second} yn edrych fel un person. Datganwch sut rydych chi&apos;n gwybod eu bod.</translation>
    </message>
    <message>
        <source>merge_not_the_same</source>
        <translation type="unfinished">Dywedodd {who} ar {day} mai dau berson ydyn nhw: {reason} Datganwch beth sydd wedi dod i&apos;r amlwg ers hynny.</translation>
    </message>
    <message>
        <source>merge_responsibility_differs</source>
        <translation type="unfinished">Mae&apos;r ddau gofnod yn dweud yn wahanol am gyfrifoldeb neu ofal rhiant. Datganwch pa un sy&apos;n gywir; bydd yr hyn a ddywed y cofnod a gedwir yn sefyll.</translation>
    </message>
    <message>
        <source>merge_both_pupils</source>
        <translation type="unfinished">Mae&apos;r ddau yn ddisgyblion hefyd. Cyfunwch eu cofnodion fel disgyblion yn gyntaf.</translation>
    </message>
    <message>
        <source>merge_both_parents</source>
        <translation type="unfinished">Mae&apos;r ddau yn rhieni hefyd. Cyfunwch eu cofnodion fel rhieni yn gyntaf.</translation>
    </message>
    <message>
        <source>merge_relied_on</source>
        <translation type="unfinished">Ni ellir gwahanu&apos;r hyn a gofnodwyd ers y cyfuniad: {what}.</translation>
    </message>
    <message>
        <source>unmerge_reason_empty</source>
        <translation type="unfinished">Ysgrifennwch pam mai dau berson ydyn nhw wedi&apos;r cyfan.</translation>
    </message>
    <message>
        <source>no_such_merge</source>
        <translation type="unfinished">Nid yw&apos;r cyfuniad hwnnw yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>merge_undone</source>
        <translation type="unfinished">Mae&apos;r cyfuniad hwnnw wedi&apos;i wahanu eisoes.</translation>
    </message>
    <message>
        <source>no_such_record</source>
        <translation type="unfinished">Nid yw un o&apos;r ddau gofnod yn y storfa hon; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>no_such_record_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o gofnod.</translation>
    </message>
    <message>
        <source>not_same_reason_empty</source>
        <translation type="unfinished">Ysgrifennwch sut rydych chi&apos;n gwybod mai dau berson ydyn nhw: fe&apos;i cedwir gyda&apos;ch enw.</translation>
    </message>
    <message>
        <source>not_same_one_record</source>
        <translation type="unfinished">Un cofnod yw hwnnw ac nid dau; dewiswch ddau gofnod gwahanol.</translation>
    </message>
    <message>
        <source>duplicates_stopped</source>
        <translation type="unfinished">Stopiwyd y chwilio am gofnodion dyblyg tebygol.</translation>
    </message>
    <message>
        <source>difference_merged</source>
        <translation type="unfinished">Mae&apos;r ddau yn un cofnod eisoes; setlwch y gwahaniaeth.</translation>
    </message>
    <message>
        <source>parent_looks_known</source>
        <translation type="unfinished">Mae hwn yn edrych fel yr un person: {names}. Defnyddiwch y cofnod hwnnw, neu dywedwch sut rydych chi&apos;n gwybod mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>case_looks_known</source>
        <translation type="unfinished">Mae hwn yn edrych fel yr un person: {names}. Gweithiwch ar yr achos hwnnw, neu dywedwch sut rydych chi&apos;n gwybod mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>visit_no_case</source>
        <translation type="unfinished">Enwch o leiaf un achos y mae&apos;r ymweliad yn ymwneud ag ef.</translation>
    </message>
    <message>
        <source>visit_case_closed</source>
        <translation type="unfinished">Mae achos {reference} wedi&apos;i gau. Agorwch ef eto trwy ei symud yn ôl i gam, yna cynlluniwch yr ymweliad.</translation>
    </message>
    <message>
        <source>visit_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o ymweliad gan y cyngor hwn; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>visit_plan_in_past</source>
        <translation type="unfinished">Mae&apos;r diwrnod wedi mynd heibio. Dewiswch heddiw neu ddiwrnod diweddarach; caiff yr hyn a ddigwyddodd ei gofnodi fel cyswllt.</translation>
    </message>
    <message>
        <source>visit_plan_too_far</source>
        <translation type="unfinished">Mae {day} fwy na {furthest} diwrnod i ffwrdd. Edrychwch ar y flwyddyn: cynllunnir ymweliad o fewn blwyddyn.</translation>
    </message>
    <message>
        <source>visit_address_empty</source>
        <translation type="unfinished">Dewiswch neu ysgrifennwch y cyfeiriad: mae ei angen ar bwy bynnag sy&apos;n gorfod chwilio am y swyddog.</translation>
    </message>
    <message>
        <source>visit_purpose_empty</source>
        <translation type="unfinished">Dywedwch beth yw diben yr ymweliad.</translation>
    </message>
    <message>
        <source>visit_minutes</source>
        <translation type="unfinished">Mae ymweliad yn para rhwng 1 a {longest} munud.</translation>
    </message>
    <message>
        <source>visit_markers_unseen</source>
        <translation type="unfinished">Darllenwch y marcwyr rhybudd cyn cynllunio&apos;r ymweliad hwn: {said_cy}</translation>
    </message>
    <message>
        <source>visit_not_at_home</source>
        <translation type="unfinished">Mae marciwr rhybudd yn dweud nad ymwelir â&apos;r teulu hwn gartref. Dylech gwrdd â nhw rywle arall, neu gael rheolwr i ddweud pam y dylid ymweld.</translation>
    </message>
    <message>
        <source>visit_not_alone</source>
        <translation type="unfinished">Mae marciwr rhybudd yn dweud nad oes neb i ymweld ar ei ben ei hun. Enwch bwy sy&apos;n mynd hefyd, neu gofynnwch i reolwr ddweud pam lai.</translation>
    </message>
    <message>
        <source>visit_alone_manager</source>
        <translation type="unfinished">Dim ond rheolwr sy&apos;n cael gadael i swyddog ymweld yn groes i farciwr rhybudd. Enwch y rheolwr.</translation>
    </message>
    <message>
        <source>visit_risk_unanswered</source>
        <translation type="unfinished">Dyma&apos;r ymweliad cyntaf â&apos;r teulu. Atebwch cyn ei gynllunio: {asked_cy}</translation>
    </message>
    <message>
        <source>visit_user_gone</source>
        <translation type="unfinished">Nid yw {name} yn gweithio yma bellach. Enwch rywun arall.</translation>
    </message>
    <message>
        <source>visit_duty_contact_goes</source>
        <translation type="unfinished">Mae {name} yn mynd ar yr ymweliad ac ni all gael gwybod nad oes neb yn ôl. Enwch rywun arall.</translation>
    </message>
    <message>
        <source>visit_second_is_first</source>
        <translation type="unfinished">Ni all {name} fynd gydag ef neu hi ei hun. Enwch gydweithiwr arall.</translation>
    </message>
    <message>
        <source>visit_moved_nowhere</source>
        <translation type="unfinished">Mae&apos;r ymweliad ar y diwrnod a&apos;r amser hwnnw eisoes. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>visits_of_two_days</source>
        <translation type="unfinished">Dim ond ymweliadau un swyddog ar {day} y gellir eu rhoi mewn trefn.</translation>
    </message>
    <message>
        <source>visit_is_over</source>
        <translation type="unfinished">Cafodd yr ymweliad hwn ei ganslo neu ei symud i ddiwrnod arall. Cynlluniwch un arall.</translation>
    </message>
    <message>
        <source>visit_still_out</source>
        <translation type="unfinished">Mae rhywun wedi cychwyn ar yr ymweliad hwn. Cofnodwch ei fod yn ddiogel cyn iddo ddod i ben fel hyn.</translation>
    </message>
    <message>
        <source>visit_is_written_up</source>
        <translation type="unfinished">Mae&apos;r ymweliad hwn wedi&apos;i ysgrifennu: fe&apos;i gwnaed. Ychwanegwch at ei gyswllt yn lle hynny.</translation>
    </message>
    <message>
        <source>visit_reason_empty</source>
        <translation type="unfinished">Dywedwch pam na wneir yr ymweliad ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>visit_step_again</source>
        <translation type="unfinished">Mae gan y cam hwn amser eisoes. Dywedwch yn y nodyn pam mae un arall yn gywir.</translation>
    </message>
    <message>
        <source>visit_step_by_other</source>
        <translation type="unfinished">Nid ydych chi&apos;n mynd ar yr ymweliad hwn. Dywedwch yn y nodyn sut rydych yn gwybod.</translation>
    </message>
    <message>
        <source>visit_step_in_future</source>
        <translation type="unfinished">Nid yw&apos;r amser hwnnw wedi dod eto. Ysgrifennwch pryd yr oedd, neu pwyswch y botwm pan ddaw.</translation>
    </message>
    <message>
        <source>visit_step_order</source>
        <translation type="unfinished">Nid yw&apos;r amser hwnnw&apos;n cyd-fynd â chamau eraill yr ymweliad. Gwiriwch yr amserau.</translation>
    </message>
    <message>
        <source>visit_back_by_early</source>
        <translation type="unfinished">Rhaid i&apos;r amser i fod yn ôl ddod ar ôl y cam diwethaf. Dewiswch amser diweddarach.</translation>
    </message>
    <message>
        <source>visit_back_by_far</source>
        <translation type="unfinished">Mae&apos;r amser i fod yn ôl yn rhy bell: ni fyddai neb yn holi tan hynny. Dewiswch un cynharach, a dywedwch amser arall pan ddaw.</translation>
    </message>
    <message>
        <source>visit_nobody_out</source>
        <translation type="unfinished">Nid oes neb allan ar yr ymweliad hwn. Dywedir yr amser i fod yn ôl pan fydd rhywun yn cychwyn.</translation>
    </message>
    <message>
        <source>visit_tried</source>
        <translation type="unfinished">Nid yw “{tried}” yn rhywbeth a wneir; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>visit_tried_note_empty</source>
        <translation type="unfinished">Dywedwch beth ddaeth ohono: pwy atebodd, beth a ddywedodd.</translation>
    </message>
    <message>
        <source>visit_nobody_missing</source>
        <translation type="unfinished">Nid oes neb allan ar yr ymweliad hwn bellach.</translation>
    </message>
    <message>
        <source>no_such_visit_plan</source>
        <translation type="unfinished">Nid yw&apos;r ymweliad hwnnw yn y storfa hon; agorwch y diwrnod eto.</translation>
    </message>
    <message>
        <source>day_sheet_empty</source>
        <translation type="unfinished">Nid oes gan {name} ymweliad i&apos;w wneud ar {day}. Cynlluniwch un, neu dewiswch ddiwrnod arall.</translation>
    </message>
    <message>
        <source>plan_in_future</source>
        <translation type="unfinished">Nid yw diwrnod y cytundeb wedi dod eto. Cofnodwch y cynllun pan fydd wedi&apos;i gytuno.</translation>
    </message>
    <message>
        <source>plan_days</source>
        <translation type="unfinished">Mae&apos;r cynllun yn dod i ben cyn iddo ddechrau. Gwiriwch ei ddiwrnod cyntaf a&apos;i ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>plan_review_early</source>
        <translation type="unfinished">Mae&apos;r adolygiad cyn diwrnod y cytundeb. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>plan_target</source>
        <translation type="unfinished">Nid canran yw&apos;r targed. Ysgrifennwch rif uwchlaw 0 a hyd at 100 gydag un lle degol ar y mwyaf, megis 92.5.</translation>
    </message>
    <message>
        <source>plan_action_without_what</source>
        <translation type="unfinished">Nid yw un cam yn dweud beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>plan_action_early</source>
        <translation type="unfinished">Mae un cam i&apos;w wneud cyn diwrnod y cytundeb. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>plan_support</source>
        <translation type="unfinished">Nid yw “{support}” yn fath o gefnogaeth yn y pecyn polisi. Defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>plan_needs_contract_requirements</source>
        <translation type="unfinished">Mae contract rhianta yn datgan yr hyn y mae&apos;r rhiant yn cytuno i&apos;w wneud: marciwch o leiaf un cam fel un y rhiant.</translation>
    </message>
    <message>
        <source>plan_needs_contract_period</source>
        <translation type="unfinished">Mae contract rhianta yn dweud am ba hyd y mae&apos;n para: rhowch ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>plan_needs_contract_support</source>
        <translation type="unfinished">Mae contract rhianta yn datgan pa gefnogaeth y mae&apos;r cyngor yn ei rhoi: dewiswch fath o gefnogaeth neu ysgrifennwch hi.</translation>
    </message>
    <message>
        <source>plan_needs_actions</source>
        <translation type="unfinished">Dywedwch o leiaf un peth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>plan_needs_action_what</source>
        <translation type="unfinished">Nid yw un cam yn dweud beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>plan_needs_action_who</source>
        <translation type="unfinished">Nid yw un cam yn dweud pwy sy&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>plan_needs_action_by</source>
        <translation type="unfinished">Nid yw un cam yn dweud erbyn pryd y mae i&apos;w wneud.</translation>
    </message>
    <message>
        <source>plan_needs_support</source>
        <translation type="unfinished">Dywedwch pa gefnogaeth a gynigir: dewiswch fath o gefnogaeth neu ysgrifennwch hi.</translation>
    </message>
    <message>
        <source>plan_needs_review</source>
        <translation type="unfinished">Dywedwch ar ba ddiwrnod y caiff y cynllun ei adolygu.</translation>
    </message>
    <message>
        <source>plan_needs_target</source>
        <translation type="unfinished">Dywedwch at ba bresenoldeb yr anelir.</translation>
    </message>
    <message>
        <source>plan_needs_childs_wishes</source>
        <translation type="unfinished">Ysgrifennwch beth y mae&apos;r plentyn yn ei ddymuno, neu pam nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>plan_needs_parents_wishes</source>
        <translation type="unfinished">Ysgrifennwch beth y mae&apos;r rhiant yn ei ddymuno, neu pam nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>contract_by_word</source>
        <translation type="unfinished">Mae rhiant yn llofnodi contract rhianta neu&apos;n ei wrthod; nid yw cytuno ar lafar yn gwneud contract. Cofnodwch y llofnod neu&apos;r gwrthodiad, neu cytunwch ar gynllun cefnogi yn lle hynny.</translation>
    </message>
    <message>
        <source>signature_name_empty</source>
        <translation type="unfinished">Dywedwch pwy a atebodd.</translation>
    </message>
    <message>
        <source>signature_in_future</source>
        <translation type="unfinished">Nid yw diwrnod yr ateb wedi dod eto.</translation>
    </message>
    <message>
        <source>signature_before_plan</source>
        <translation type="unfinished">Mae diwrnod yr ateb cyn i&apos;r cynllun gael ei gytuno. Gwiriwch y diwrnod.</translation>
    </message>
    <message>
        <source>signature_after_plan</source>
        <translation type="unfinished">Roedd y cynllun ar ben ar y diwrnod hwnnw. Cofnodwch yr ateb ar y cynllun sydd mewn grym nawr.</translation>
    </message>
    <message>
        <source>signature_parent</source>
        <translation type="unfinished">Nid yw&apos;r rhiant hwnnw wedi&apos;i gofnodi ar gyfer y plentyn hwn. Ychwanegwch y rhiant o dan Teulu yn gyntaf.</translation>
    </message>
    <message>
        <source>review_outcome</source>
        <translation type="unfinished">Nid yw “{outcome}” yn ganlyniad i adolygiad. Defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>review_in_future</source>
        <translation type="unfinished">Nid yw diwrnod yr adolygiad wedi dod eto.</translation>
    </message>
    <message>
        <source>review_before_plan</source>
        <translation type="unfinished">Nid oedd y cynllun wedi dechrau ar y diwrnod hwnnw, felly nid oes ffigurau ohono. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>review_next_early</source>
        <translation type="unfinished">Nid yw&apos;r adolygiad nesaf ar ôl yr un hwn. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>plan_end_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y daw&apos;r cynllun i ben.</translation>
    </message>
    <message>
        <source>plan_end_in_future</source>
        <translation type="unfinished">Nid yw&apos;r diwrnod y daw&apos;r cynllun i ben wedi dod eto.</translation>
    </message>
    <message>
        <source>plan_end_early</source>
        <translation type="unfinished">Nid oedd y cynllun wedi&apos;i gytuno eto ar y diwrnod hwnnw. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>plan_exists</source>
        <translation type="unfinished">Mae gan achos {reference} gynllun ers {day} yn barod. Amnewidiwch hwnnw, neu dewch ag ef i ben yn gyntaf.</translation>
    </message>
    <message>
        <source>plan_replace_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y caiff y cynllun ei amnewid.</translation>
    </message>
    <message>
        <source>plan_replace_early</source>
        <translation type="unfinished">Byddai&apos;r cynllun newydd yn hŷn na&apos;r un y mae&apos;n ei amnewid. Gwiriwch ddiwrnod y cytundeb.</translation>
    </message>
    <message>
        <source>plan_case_closed</source>
        <translation type="unfinished">Mae achos {reference} wedi cau. Agorwch ef eto drwy ei symud yn ôl i gam, yna cytunwch ar y cynllun.</translation>
    </message>
    <message>
        <source>plan_has_ended</source>
        <translation type="unfinished">Daeth y cynllun i ben ar {day}. Agorwch y cynllun sydd mewn grym nawr, neu cytunwch ar un newydd.</translation>
    </message>
    <message>
        <source>no_such_plan</source>
        <translation type="unfinished">Nid yw&apos;r cynllun hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>plan_paper_busy</source>
        <translation type="unfinished">Parhaodd y cynllun i newid wrth i&apos;w bapur gael ei wneud, felly ni chyhoeddwyd dim. Cyhoeddwch ef eto ymhen munud.</translation>
    </message>
    <message>
        <source>handoff_basis_empty</source>
        <translation type="unfinished">Dywedwch beth yw sail y rhannu: y cydsyniad a roddwyd, gan bwy a phryd, neu&apos;r sail hebddo.</translation>
    </message>
    <message>
        <source>handoff_in_future</source>
        <translation type="unfinished">Nid yw diwrnod y cynnig wedi dod eto.</translation>
    </message>
    <message>
        <source>handoff_window</source>
        <translation type="unfinished">Mae cyfnod y presenoldeb yn dod i ben cyn iddo ddechrau. Gwiriwch y ddau ddiwrnod.</translation>
    </message>
    <message>
        <source>handoff_window_in_future</source>
        <translation type="unfinished">Mae cyfnod y presenoldeb yn dod i ben ar ddiwrnod sydd heb ddod eto. Dewiswch ddiwrnod olaf cynharach.</translation>
    </message>
    <message>
        <source>handoff_closed</source>
        <translation type="unfinished">Mae&apos;r trosglwyddiad hwn wedi cau; ni chofnodir dim mwy amdano. Cynigiwch y disgybl eto os oes angen.</translation>
    </message>
    <message>
        <source>handoff_step_direction</source>
        <translation type="unfinished">Dim ond ar gyfer trosglwyddiad i&apos;r tîm ôl-16 y cofnodir cyrchfan a lefel o gefnogaeth.</translation>
    </message>
    <message>
        <source>handoff_step_in_future</source>
        <translation type="unfinished">Nid yw&apos;r diwrnod hwnnw wedi dod eto.</translation>
    </message>
    <message>
        <source>handoff_step_early</source>
        <translation type="unfinished">Mae&apos;r diwrnod hwnnw cyn i&apos;r trosglwyddiad gael ei gynnig. Gwiriwch y diwrnod.</translation>
    </message>
    <message>
        <source>handoff_note_empty</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>handoff_worker_empty</source>
        <translation type="unfinished">Enwch y gweithiwr sydd gyda&apos;r person ifanc nawr.</translation>
    </message>
    <message>
        <source>handoff_destination_empty</source>
        <translation type="unfinished">Dywedwch i ble y mae&apos;r person ifanc yn mynd.</translation>
    </message>
    <message>
        <source>handoff_weeks</source>
        <translation type="unfinished">Dilynir presenoldeb ar ôl nifer penodol o wythnosau. Defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>handoff_outcome</source>
        <translation type="unfinished">Nid yw “{value}” yn ganlyniad yn y pecyn polisi. Defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>handoff_level</source>
        <translation type="unfinished">Nid yw “{value}” yn lefel o gefnogaeth yn y pecyn polisi. Defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>handoff_open</source>
        <translation type="unfinished">Trosglwyddwyd {name} ar {day} yn barod ac nid yw hynny ar ben. Cofnodwch yno beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>no_such_handoff</source>
        <translation type="unfinished">Nid yw&apos;r trosglwyddiad hwnnw yn y storfa hon; agorwch y rhestr eto.</translation>
    </message>
    <message>
        <source>attachment_empty</source>
        <translation type="unfinished">Mae “{file}” yn wag. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>attachment_too_large</source>
        <translation type="unfinished">Mae gan “{file}” {size} MB; gellir atodi hyd at {limit} MB. Sganiwch hi â llai o ddotiau, neu rhannwch hi, ac atodwch y rhannau.</translation>
    </message>
    <message>
        <source>attachment_changing</source>
        <translation type="unfinished">Newidiodd “{file}” wrth gael ei darllen. Arhoswch nes i’r rhaglen arall orffen â hi, yna atodwch hi.</translation>
    </message>
    <message>
        <source>attachment_is_folder</source>
        <translation type="unfinished">Ffolder yw “{file}”. Dewiswch y ffeiliau sydd ynddo.</translation>
    </message>
    <message>
        <source>attachment_no_file</source>
        <translation type="unfinished">Nid ffeil yw “{file}”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>attachment_gone</source>
        <translation type="unfinished">Nid yw “{file}” yn “{path}” mwyach. Edrychwch ble y symudwyd hi ac atodwch hi oddi yno.</translation>
    </message>
    <message>
        <source>attachment_unreadable</source>
        <translation type="unfinished">Ni ellir darllen “{file}” ({why}). Caewch hi mewn rhaglenni eraill, neu copïwch hi i’r cyfrifiadur hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>attachment_no_folder</source>
        <translation type="unfinished">Nid oes ffolder “{path}”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>attachment_folder_closed</source>
        <translation type="unfinished">Ni ellir edrych yn y ffolder “{path}” ({why}). Dewiswch un arall, neu gofynnwch am fynediad.</translation>
    </message>
    <message>
        <source>attachment_refused</source>
        <translation type="unfinished">Ni ellir atodi “{file}”. {welsh}</translation>
    </message>
    <message>
        <source>attachment_refused_within</source>
        <translation type="unfinished">Ni ellir atodi “{file}”, oherwydd “{where}” sydd ynddi. {welsh}</translation>
    </message>
    <message>
        <source>attachment_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y tynnir yr atodiad yn ôl.</translation>
    </message>
    <message>
        <source>attachment_damaged</source>
        <translation type="unfinished">Nid yr hyn a atodwyd yw’r copi a gadwyd o “{title}”: mae ei SHA-256 yn wahanol. Peidiwch â’i ddefnyddio; adferwch y storfa o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>attachment_of_nobody</source>
        <translation type="unfinished">Dywedwch at ba achos neu ddisgybl yr atodir y ffeil.</translation>
    </message>
    <message>
        <source>attachment_cannot_lock</source>
        <translation type="unfinished">Ni ellir cadw “{title}” â chyfrinair: dim ond PDF neu ffeil Word, Excel neu PowerPoint heb un a all ei gael. Cadwch hi heb gyfrinair mewn lle diogel.</translation>
    </message>
    <message>
        <source>attaching_stopped</source>
        <translation type="unfinished">Stopiwyd. Ni chadwyd dim o’r ffeil.</translation>
    </message>
    <message>
        <source>no_such_attachment</source>
        <translation type="unfinished">Nid yw’r atodiad hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>mail_part_missing</source>
        <translation type="unfinished">Nid oes ffeil o’r fath yn yr e-bost. Agorwch yr e-bost eto.</translation>
    </message>
    <message>
        <source>mail_part_is_message</source>
        <translation type="unfinished">Neges o fewn y neges yw “{file}”. Cadwch hi o Outlook fel ffeil ac atodwch honno.</translation>
    </message>
    <message>
        <source>export_password_short</source>
        <translation type="unfinished">Mae’r cyfrinair yn rhy fyr: defnyddiwch {least} llythyren neu fwy, er enghraifft tri gair.</translation>
    </message>
    <message>
        <source>concern_facts_empty</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a welwyd neu a glywyd, fel ffaith: gall fod yn un frawddeg.</translation>
    </message>
    <message>
        <source>concern_in_future</source>
        <translation type="unfinished">Mae’r amser eto i ddod. Ysgrifennwch pryd yr oedd mewn gwirionedd.</translation>
    </message>
    <message>
        <source>concern_of_nobody</source>
        <translation type="unfinished">Dywedwch am ba blentyn y mae’r pryder.</translation>
    </message>
    <message>
        <source>concern_other_contact</source>
        <translation type="unfinished">Nid yw’r cyswllt y daw’r pryder ohono yn un o gysylltiadau’r plentyn hwn; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>concern_restricted</source>
        <translation type="unfinished">Mae’r pryder hwn yn gyfyngedig: {name} a’i cofnododd, a dim ond y person hwnnw, swyddog yr achos a rheolwyr sy’n ei ddarllen. Gofynnwch i un ohonynt; gallwch bob amser godi pryder newydd eich hun.</translation>
    </message>
    <message>
        <source>concern_step_kind</source>
        <translation type="unfinished">Nid yw “{kind}” yn gam o bryder; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>concern_step_lacks</source>
        <translation type="unfinished">{step_cy}: {asks_cy}. Ysgrifennwch hynny.</translation>
    </message>
    <message>
        <source>no_such_concern</source>
        <translation type="unfinished">Nid yw’r pryder hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>marf_answer_long</source>
        <translation type="unfinished">Mae ateb yn hirach na {limit} llythyren. Byrhewch ef, neu atodwch y testun i’r achos.</translation>
    </message>
    <message>
        <source>marf_answer_missing</source>
        <translation type="unfinished">Mae angen ateb ar y ffurflen i “{question_cy}”. Ysgrifennwch ef, neu ysgrifennwch nad yw’n hysbys.</translation>
    </message>
    <message>
        <source>no_such_marf</source>
        <translation type="unfinished">Ni chyhoeddwyd ffurflen atgyfeirio o dan y rhif {number}. Chwiliwch amdani ar dudalen ei phryder.</translation>
    </message>
    <message>
        <source>marf_damaged</source>
        <translation type="unfinished">Nid yr hyn a gyhoeddwyd yw’r copi a gadwyd o {number}: mae ei SHA-256 yn wahanol. Peidiwch â’i ddefnyddio.</translation>
    </message>
    <message>
        <source>count_unit</source>
        <translation type="unfinished">Nid yw “{unit}” yn ffordd o gyfrif diwrnodau; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>count_number</source>
        <translation type="unfinished">Cyfrifwch o 1 i {most} diwrnod.</translation>
    </message>
    <message>
        <source>count_terms_unknown</source>
        <translation type="unfinished">Ni ellir cyfrif diwrnodau ysgol o {day}: nid yw’r tymhorau’n hysbys mor bell â hynny. Gosodwch nhw o dan Ysgolion.</translation>
    </message>
    <message>
        <source>deadline_unknown</source>
        <translation type="unfinished">Nid yw “{deadline}” yn derfyn amser yn nhabl y gyfraith ar {day}. Dewiswch un sydd mewn grym ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>deadline_dormant</source>
        <translation type="unfinished">Mae “{deadline}” wedi&apos;i basio ond nid yw mewn grym ({source}). Ni chyfrifir dim yn ei ôl cyn iddo gychwyn.</translation>
    </message>
    <message>
        <source>deadline_year</source>
        <translation type="unfinished">Ni ellir cyfrif diwrnodau o {day}: mae gwyliau banc yn hysbys o {first} hyd {last}.</translation>
    </message>
    <message>
        <source>deadline_needs_time</source>
        <translation type="unfinished">Dywedwch faint o&apos;r gloch yr anfonwyd y papurau: hyd at hanner awr wedi dau ystyrir eu bod wedi&apos;u cyflwyno&apos;r un diwrnod.</translation>
    </message>
    <message>
        <source>diary_days</source>
        <translation type="unfinished">Mae dyddiadur yn dangos o 1 i {most} diwrnod. Gwiriwch ei ddiwrnod cyntaf a’i ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>diary_not_yours</source>
        <translation type="unfinished">Dim ond rheolwr sy’n gweld dyddiadur rhywun arall.</translation>
    </message>
    <message>
        <source>diary_no_such_user</source>
        <translation type="unfinished">Nid oes neb yma â’r enw “{name}”.</translation>
    </message>
    <message>
        <source>diary_file_name</source>
        <translation type="unfinished">Nid yw “{name}” yn enw ar ffeil galendr: dylai orffen yn {ending}.</translation>
    </message>
    <message>
        <source>visit_step_long_ago</source>
        <translation type="unfinished">Mae {day} cyn i reolau&apos;r gwasanaeth ar gyfer ymweliadau ddechrau. Gwiriwch y diwrnod, yn enwedig y flwyddyn.</translation>
    </message>
    <message>
        <source>handoffs_as_at</source>
        <translation type="unfinished">Mae {day} fwy na {years} blwyddyn i ffwrdd. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>attachment_in_future</source>
        <translation type="unfinished">Mae&apos;r diwrnod y daeth y ffeil eto i ddod.</translation>
    </message>
    <message>
        <source>snippet_name</source>
        <translation type="unfinished">Rhowch enw un gair i’r testun parod: llythrennau, ffigurau a chysylltnodau.</translation>
    </message>
    <message>
        <source>snippet_empty</source>
        <translation type="unfinished">Ysgrifennwch y testun yn Saesneg, yn Gymraeg neu yn y ddwy iaith.</translation>
    </message>
    <message>
        <source>snippet_slot</source>
        <translation type="unfinished">Nid oes dim yn llenwi {slots}; caiff testun ddweud {{day}}, {{time}} a {{officer}}.</translation>
    </message>
    <message>
        <source>snippet_manager_needed</source>
        <translation type="unfinished">Dim ond rheolwr a gaiff newid testun sy’n perthyn i bawb. Cadwch ef fel eich testun eich hun, neu gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>no_such_snippet</source>
        <translation type="unfinished">Nid oes testun parod o’r enw “{name}”; mae’r rhestr yn dangos yr enwau sydd.</translation>
    </message>
    <message>
        <source>handover_of_nothing</source>
        <translation type="unfinished">Dewiswch o leiaf un achos i&apos;w drosglwyddo.</translation>
    </message>
    <message>
        <source>handover_note_empty</source>
        <translation type="unfinished">Ysgrifennwch yn y nodyn yr hyn y mae&apos;n rhaid i&apos;r swyddog newydd ei wybod.</translation>
    </message>
    <message>
        <source>handover_in_future</source>
        <translation type="unfinished">Nid yw diwrnod y trosglwyddo wedi dod eto.</translation>
    </message>
    <message>
        <source>handover_closed</source>
        <translation type="unfinished">Mae {reference} ({name}) wedi cau ac nid yw&apos;n cael ei drosglwyddo.</translation>
    </message>
    <message>
        <source>handover_same_officer</source>
        <translation type="unfinished">Mae {reference} ({name}) gan {officer} eisoes; gadewch yr achos allan.</translation>
    </message>
    <message>
        <source>handover_before_opening</source>
        <translation type="unfinished">Agorwyd {reference} ({name}) ar ôl y diwrnod hwnnw; dewiswch un diweddarach.</translation>
    </message>
    <message>
        <source>handover_not_yours</source>
        <translation type="unfinished">Nid eich achos chi yw {reference} ({name}); ei swyddog neu reolwr sy&apos;n ei drosglwyddo.</translation>
    </message>
    <message>
        <source>handover_not_for_you</source>
        <translation type="unfinished">Mae&apos;r nodyn hwn i {name}, a gymerodd yr achos drosodd.</translation>
    </message>
    <message>
        <source>no_such_handover</source>
        <translation type="unfinished">Nid yw&apos;r trosglwyddiad hwnnw yn y storfa hon; agorwch Heddiw eto.</translation>
    </message>
    <message>
        <source>patch_manager_needed</source>
        <translation type="unfinished">Dim ond rheolwr a gaiff ddweud pwy sydd ag ysgol yn ei ardal. Gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>patch_in_future</source>
        <translation type="unfinished">Nid yw&apos;r diwrnod y mae&apos;r ardal yn newid ohono wedi dod eto.</translation>
    </message>
    <message>
        <source>patch_officer_not_active</source>
        <translation type="unfinished">Nid yw {name} yn gweithio yma mwyach. Rhowch yr ysgol i rywun arall.</translation>
    </message>
    <message>
        <source>user_not_yours</source>
        <translation type="unfinished">Dim ond rheolwr a gaiff ddweud hyn am rywun arall. Gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>duty_contact_not_possible</source>
        <translation type="unfinished">Rhaid i&apos;r cyswllt ar ddyletswydd fod yn rhywun arall sy&apos;n gweithio yma.</translation>
    </message>
    <message>
        <source>own_word_not_one</source>
        <translation type="unfinished">Ysgrifennwch un gair o lythrennau; ni chaiff rhifau na PHRIFLYTHRENNAU byth eu hamau.</translation>
    </message>
    <message>
        <source>own_word_unknown</source>
        <translation type="unfinished">Nid yw’r gair hwnnw ymhlith eich geiriau.</translation>
    </message>
    <message>
        <source>paper_without_pages</source>
        <translation type="unfinished">Nid oes gan y papur hwn dudalennau y gellir eu dangos; dywedwch ei eiriau, neu gadewch y papur cyfan allan o&apos;r copi.</translation>
    </message>
    <message>
        <source>bundle_locked</source>
        <translation type="unfinished">Mae cyfrinair ar “{paper}”; agorwch ef, argraffwch ef i PDF heb gyfrinair, a rhowch hwnnw yn ei le.</translation>
    </message>
    <message>
        <source>bundle_broken</source>
        <translation type="unfinished">Mae “{paper}” wedi&apos;i ddifrodi ac ni ellir ei ddarllen; gofynnwch amdano eto neu sganiwch ef o&apos;r newydd.</translation>
    </message>
    <message>
        <source>bundle_no_pages</source>
        <translation type="unfinished">Nid oes tudalennau yn “{paper}”; gofynnwch amdano eto.</translation>
    </message>
    <message>
        <source>bundle_too_large</source>
        <translation type="unfinished">Mae “{paper}” yn {megabytes} MB, a {most} MB yw&apos;r mwyaf; gwnewch ef yn llai neu rhannwch ef.</translation>
    </message>
    <message>
        <source>bundle_empty</source>
        <translation type="unfinished">Ffeil wag yw “{paper}”; gofynnwch amdano eto.</translation>
    </message>
    <message>
        <source>bundle_changed</source>
        <translation type="unfinished">Nid yw “{paper}” yr un fath â phan gafodd ei roi i mewn; rhowch ef i mewn eto.</translation>
    </message>
    <message>
        <source>bundle_bad_picture</source>
        <translation type="unfinished">Nid yw “{paper}” yn llun y gellir ei ddarllen; gofynnwch amdano eto neu tynnwch ei lun o&apos;r newydd.</translation>
    </message>
    <message>
        <source>bundle_mended</source>
        <translation type="unfinished">Roedd “{paper}” wedi&apos;i ddifrodi a chafodd ei drwsio; edrychwch ar bob un o&apos;i dudalennau cyn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>bundle_protected</source>
        <translation type="unfinished">Roedd “{paper}” wedi&apos;i ddiogelu rhag newidiadau gan y sawl a&apos;i gwnaeth; saif ei dudalennau yma fel yr oeddent.</translation>
    </message>
    <message>
        <source>bundle_script</source>
        <translation type="unfinished">Roedd sgript yn “{paper}”, nad yw yn y bwndel; mae ei dudalennau yno.</translation>
    </message>
    <message>
        <source>bundle_launch</source>
        <translation type="unfinished">Roedd galwad ar raglen arall yn “{paper}”, nad yw yn y bwndel; mae ei dudalennau yno.</translation>
    </message>
    <message>
        <source>bundle_sends</source>
        <translation type="unfinished">Roedd botwm sy&apos;n ei anfon i rywle yn “{paper}”, nad yw yn y bwndel; mae ei dudalennau yno.</translation>
    </message>
    <message>
        <source>bundle_form</source>
        <translation type="unfinished">Ffurflen a lenwyd yw “{paper}”; argraffwyd yr hyn a oedd yn ei meysydd ar ei thudalennau.</translation>
    </message>
    <message>
        <source>bundle_signature</source>
        <translation type="unfinished">Llofnodwyd “{paper}” yn electronig; dim ond y ffeil ei hun a all brofi hynny, felly cadwch hi.</translation>
    </message>
    <message>
        <source>bundle_notes</source>
        <translation type="unfinished">Mae nodiadau ar dudalennau “{paper}”; argraffwyd yr hyn y gellid ei weld ohonynt.</translation>
    </message>
    <message>
        <source>bundle_dynamic</source>
        <translation type="unfinished">Ffurflen na all ond ei rhaglen ei hun ei dangos yw “{paper}”; argraffwch hi yno a rhowch hynny yn ei lle.</translation>
    </message>
    <message>
        <source>bundle_files_within</source>
        <translation type="unfinished">Mae ffeiliau eraill ({count}) o fewn “{paper}”; rhowch i mewn ar wahân yr hyn y mae&apos;r llys i&apos;w weld ohonynt.</translation>
    </message>
    <message>
        <source>bundle_layers</source>
        <translation type="unfinished">Mae haenau yn “{paper}”, a dangosir pob un ohonynt; edrychwch ar ei dudalennau cyn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>bundle_odd_box</source>
        <translation type="unfinished">“{paper}”, t. {page}: nid yw&apos;r ffeil yn dweud pa mor fawr ydyw; cymerwyd A4, felly edrychwch arni.</translation>
    </message>
    <message>
        <source>bundle_huge</source>
        <translation type="unfinished">“{paper}”, t. {page}: mae&apos;n fwy nag unrhyw ddalen a gwnaed iddi ffitio; edrychwch a ellir ei darllen.</translation>
    </message>
    <message>
        <source>bundle_smaller</source>
        <translation type="unfinished">“{paper}”: tudalennau mwy nag A4 y gwnaed iddynt ffitio: {count}.</translation>
    </message>
    <message>
        <source>bundle_turned</source>
        <translation type="unfinished">“{paper}”, t. {pages}: cawsant eu troi fel y gellir eu darllen.</translation>
    </message>
    <message>
        <source>bundle_no_text</source>
        <translation type="unfinished">“{paper}”, t. {pages}: nid oes ynddynt destun y gellir ei chwilio, am mai lluniau ydynt.</translation>
    </message>
    <message>
        <source>bundle_read</source>
        <translation type="unfinished">“{paper}”, t. {pages}: darllenwyd eu testun o luniau gan beiriant; gall yr hyn a geir ynddo fod yn anghywir.</translation>
    </message>
    <message>
        <source>bundle_reduced</source>
        <translation type="unfinished">“{paper}”: lluniau manylach na {dpi} dot y fodfedd a wnaed yn frasach: {count}.</translation>
    </message>
    <message>
        <source>bundle_not_reduced</source>
        <translation type="unfinished">“{paper}”: lluniau manylach na {dpi} dot y fodfedd na ellid eu gwneud yn frasach: {count}.</translation>
    </message>
    <message>
        <source>bundle_unreadable_kind</source>
        <translation type="unfinished">Ni ellir troi “{paper}” yn dudalennau yma; argraffwch ef ac ychwanegwch ef â llaw wrth dudalen {label}.</translation>
    </message>
    <message>
        <source>bundle_words_elsewhere</source>
        <translation type="unfinished">Mae geiriau a dynnwyd o bapur arall hefyd yn “{paper}”, t. {pages}.</translation>
    </message>
    <message>
        <source>bundle_removal_page</source>
        <translation type="unfinished">Nid oes tudalen {page} yn “{paper}”, felly nid yw&apos;r hyn a oedd i&apos;w dynnu ohono yno; edrychwch arno eto.</translation>
    </message>
    <message>
        <source>bundle_removal_not_found</source>
        <translation type="unfinished">Nid yw&apos;r hyn a oedd i&apos;w dynnu o “{paper}” (tynnu {number}) ynddo; edrychwch arno eto.</translation>
    </message>
    <message>
        <source>bundle_removal_picture</source>
        <translation type="unfinished">“{paper}”, t. {page}: llun ydyw, felly ni ellir dod o hyd i eiriau ynddo (tynnu {number}); marciwch yr ardal ar y dudalen.</translation>
    </message>
    <message>
        <source>bundle_removal_read</source>
        <translation type="unfinished">“{paper}”, t. {pages}: chwiliwyd am eiriau yn yr hyn a ddarllenodd peiriant; edrychwch a yw pob un yn ddu.</translation>
    </message>
    <message>
        <source>bundle_removal_beside</source>
        <translation type="unfinished">“{paper}”, t. {pages}: mae lluniau yno, ac ni ellir dod o hyd i eiriau ynddynt; edrychwch arnynt.</translation>
    </message>
    <message>
        <source>bundle_removal_doubtful</source>
        <translation type="unfinished">“{paper}”, t. {pages}: gellir gweld geiriau eraill yno na&apos;r rhai y mae&apos;r ffeil yn eu dweud; edrychwch arni.</translation>
    </message>
    <message>
        <source>bundle_removal_left</source>
        <translation type="unfinished">Mae geiriau a oedd i&apos;w tynnu o “{paper}” ynddo o hyd, felly ni wnaed copi; marciwch yr ardal.</translation>
    </message>
    <message>
        <source>bundle_removal_hidden</source>
        <translation type="unfinished">“{paper}”, t. {pages}: mae geiriau a oedd i&apos;w tynnu allan yn dal i fod yn yr hyn y gwnaed y dudalen ohono, felly ni wnaed copi; marciwch ardal y geiriau, neu argraffwch y dudalen, sganiwch hi a rhowch y sgan i mewn.</translation>
    </message>
    <message>
        <source>bundle_removal_title</source>
        <translation type="unfinished">Mae teitl “{paper}” yn dweud yr hyn a dynnir o&apos;i dudalennau; rhowch deitl arall iddo.</translation>
    </message>
    <message>
        <source>bundle_removal_made_anew</source>
        <translation type="unfinished">Gwnaed “{paper}” o&apos;r newydd heb y manylion, ond maent ynddo o hyd; ni wnaed copi.</translation>
    </message>
    <message>
        <source>bundle_papers_refused</source>
        <translation type="unfinished">Ni ellir rhoi&apos;r papurau hyn yn y bwndel fel y maent ({count}): {list}</translation>
    </message>
    <message>
        <source>bundle_empty_copy</source>
        <translation type="unfinished">Nid oes papur yn y copi hwn o&apos;r bwndel; rhowch o leiaf un i mewn.</translation>
    </message>
    <message>
        <source>bundle_over_size</source>
        <translation type="unfinished">Byddai&apos;r bwndel yn fwy na&apos;r {most} MB y mae&apos;r llys yn ei gymryd; gwnewch y papurau hyn yn llai: {papers}.</translation>
    </message>
    <message>
        <source>bundle_stopped</source>
        <translation type="unfinished">Ni wnaed y bwndel, am iddo gael ei atal.</translation>
    </message>
    <message>
        <source>bundle_checks_stop</source>
        <translation type="unfinished">Ni wneir bwndel tra bo hyn yn sefyll: {list_cy}</translation>
    </message>
    <message>
        <source>bundle_checks_ask</source>
        <translation type="unfinished">Dywedwch ar gyfer pob un pam y gwneir y bwndel er hynny: {list_cy}</translation>
    </message>
    <message>
        <source>bundle_busy</source>
        <translation type="unfinished">Roedd y cofnod yn dal i newid tra oedd y bwndel yn cael ei wneud, felly ni chadwyd dim. Gwnewch ef eto ymhen munud.</translation>
    </message>
    <message>
        <source>bundle_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi i&apos;r plentyn hwn.</translation>
    </message>
    <message>
        <source>bundle_paper_unknown</source>
        <translation type="unfinished">Nid yw&apos;r papur hwnnw ar ffeil yr achos hwn; agorwch y bwndel eto.</translation>
    </message>
    <message>
        <source>bundle_copies</source>
        <translation type="unfinished">Mae papur yn mynd i {known}; nid yw “{given}” yn un ohonynt.</translation>
    </message>
    <message>
        <source>bundle_section</source>
        <translation type="unfinished">Mae gan fwndel yr adrannau {known}; nid yw “{given}” yn un ohonynt.</translation>
    </message>
    <message>
        <source>bundle_sensitive</source>
        <translation type="unfinished">Mae “{paper}” wedi&apos;i farcio fel deunydd sensitif; newidiwch hynny yn y rhestr ddeunydd cyn iddo fynd i mewn.</translation>
    </message>
    <message>
        <source>bundle_signed_copy</source>
        <translation type="unfinished">Daeth “{paper}” yn ôl wedi&apos;i lofnodi, a&apos;i dudalennau wedi&apos;u llofnodi sy&apos;n mynd i mewn yn ei le; dywedwch hyn am y rheini.</translation>
    </message>
    <message>
        <source>redaction_reason_empty</source>
        <translation type="unfinished">Dywedwch pam na chaiff ei dynnu allan.</translation>
    </message>
    <message>
        <source>redaction_why</source>
        <translation type="unfinished">Tynnir rhywbeth allan am un o&apos;r rhesymau hyn: {known}; nid yw “{given}” yn un ohonynt.</translation>
    </message>
    <message>
        <source>redaction_page</source>
        <translation type="unfinished">Cyfrifir tudalennau o 1; mae 0 yn golygu pob tudalen.</translation>
    </message>
    <message>
        <source>redaction_area</source>
        <translation type="unfinished">Ardal yw chwith, gwaelod, de, brig mewn pwyntiau o&apos;r gornel chwith isaf, ac mae iddi led ac uchder.</translation>
    </message>
    <message>
        <source>redaction_both</source>
        <translation type="unfinished">Tynnwch allan naill ai geiriau neu ardal; ychwanegwch y llall ar wahân.</translation>
    </message>
    <message>
        <source>redaction_empty</source>
        <translation type="unfinished">Dywedwch pa eiriau neu ba dudalen a dynnir allan; caiff papur cyfan ei adael allan o&apos;r copi yn lle hynny.</translation>
    </message>
    <message>
        <source>no_such_redaction</source>
        <translation type="unfinished">Nid yw&apos;r tynnu allan hwnnw yn y storfa hon; agorwch y bwndel eto.</translation>
    </message>
    <message>
        <source>found_out_late</source>
        <translation type="unfinished">Gwnaed y datganiad ar {day}; daeth y diffynnydd i wybod cyn hynny, neu ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>event_detail_day</source>
        <translation type="unfinished">Diwrnod yw “{detail}”, wedi&apos;i ysgrifennu fel 2026-11-26.</translation>
    </message>
    <message>
        <source>interview_charged</source>
        <translation type="unfinished">Mae achos {number} yn erbyn y rhiant hwn wedi dechrau: ar ôl y cyhuddiad ni chaiff neb ei gyfweld amdano. Ysgrifennwch at y rhiant am yr achos yn lle hynny.</translation>
    </message>
    <message>
        <source>caution_language</source>
        <translation type="unfinished">Rhoddir y rhybudd yn un o {known}; cedwir ei eiriau yn yr iaith honno.</translation>
    </message>
    <message>
        <source>paper_reply_address</source>
        <translation type="unfinished">Rhaid i&apos;r hysbysiad ddweud i ble y caiff ei ateb (Rheolau&apos;r Weithdrefn Droseddol r.24.9): gadewch i reolwr nodi cyfeiriad y cyngor ar gyfer atebion yn y Gosodiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>paper_route</source>
        <translation type="unfinished">Dechreuwyd achos {number} mewn ffordd arall, nad oes ganddi bapur o&apos;r fath (Deddf Cyfiawnder Troseddol 2003 a.29): dewiswch bapur y ffordd y&apos;i dechreuwyd.</translation>
    </message>
    <message>
        <source>paper_ended</source>
        <translation type="unfinished">Mae achos {number} ar ben, felly nid oes papur yn ei ddechrau (Deddf Cyfiawnder Troseddol 2003 a.29): tynnwch y diwedd yn ôl os oedd yn anghywir, neu argraffwch eto bapur a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>paper_late</source>
        <translation type="unfinished">Roedd rhaid cyhoeddi&apos;r cyhuddiad erbyn {day} (Deddf Llysoedd Ynadon 1980 a.127; Deddf Cyfiawnder Troseddol 2003 a.29): argraffwch eto un a gyhoeddwyd mewn pryd, neu cyhuddwch gyfnod diweddarach.</translation>
    </message>
    <message>
        <source>charged_late</source>
        <translation type="unfinished">Roedd rhaid cyhoeddi&apos;r cyhuddiad erbyn {day} (Deddf Llysoedd Ynadon 1980 a.127; Deddf Cyfiawnder Troseddol 2003 a.29): ysgrifennwch y diwrnod y gwnaed hynny, neu dewch â&apos;r achos hwn i ben a chyhuddwch gyfnod diweddarach.</translation>
    </message>
    <message>
        <source>event_needed</source>
        <translation type="unfinished">Mae dedfryd neu orchymyn yn seiliedig ar yr euogfarn hon. Tynnwch hynny&apos;n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>parent_died</source>
        <translation type="unfinished">Cofnodwyd bod {name} wedi marw ar {day}. Dewiswch riant arall, neu cywirwch gofnod y person.</translation>
    </message>
    <message>
        <source>event_after_end</source>
        <translation type="unfinished">Daeth achos {number} i ben ar {day}. Tynnwch hynny&apos;n ôl yn gyntaf os oedd yn anghywir.</translation>
    </message>
    <message>
        <source>verdict_early</source>
        <translation type="unfinished">Cofnodwyd y ple ar {day}; nid yw&apos;r dyfarniad cyn hynny.</translation>
    </message>
    <message>
        <source>verdict_stands</source>
        <translation type="unfinished">Mae dyfarniad ar {day} yn sefyll. Tynnwch ef yn ôl yn gyntaf os oedd yn anghywir.</translation>
    </message>
    <message>
        <source>sentence_early</source>
        <translation type="unfinished">Roedd yr euogfarn, neu&apos;r ple euog, ar {day}; ni ddedfrydir neb cyn hynny.</translation>
    </message>
    <message>
        <source>sentence_fine_only</source>
        <translation type="unfinished">Â dirwy yn unig y cosbir y drosedd hon ({source}): nid â charchar na gorchymyn cymunedol.</translation>
    </message>
    <message>
        <source>sentence_fine_most</source>
        <translation type="unfinished">{most} yw&apos;r ddirwy fwyaf am y drosedd hon ({source}).</translation>
    </message>
    <message>
        <source>sentence_months_most</source>
        <translation type="unfinished">{most} mis ar y mwyaf yw&apos;r carchar am y drosedd hon ({source}).</translation>
    </message>
    <message>
        <source>charge_notice</source>
        <translation type="unfinished">Nid yw hysbysiad {number} yn un i&apos;r rhiant hwn am y plentyn hwn ar sesiynau&apos;r cyfnod: dim ond ar hysbysiad o&apos;r fath y mae cyhuddiad yn seiliedig.</translation>
    </message>
    <message>
        <source>decision_provision</source>
        <translation type="unfinished">Ar gyfer y drosedd hon, ysgrifennwch ble y darparwyd addysg yn lle mewn ysgol, ac ar ba ddiwrnod y cafodd y rhiant yr hysbysiad ysgrifenedig ohoni.</translation>
    </message>
    <message>
        <source>decision_notified</source>
        <translation type="unfinished">Cafodd y rhiant yr hysbysiad ysgrifenedig ar {day}: dim ond diwrnodau diweddarach y gellir eu cyhuddo. Dechreuwch y cyfnod ar ei ôl.</translation>
    </message>
    <message>
        <source>consideration_outcome</source>
        <translation type="unfinished">Rhaid i&apos;r canlyniad fod yn un o {known}.</translation>
    </message>
    <message>
        <source>consideration_reasons</source>
        <translation type="unfinished">Ysgrifennwch y rhesymau: rhaid i&apos;r cyngor allu dweud pam wrth y llys.</translation>
    </message>
    <message>
        <source>interview_kind</source>
        <translation type="unfinished">Gwahoddir rhiant i un o {known}.</translation>
    </message>
    <message>
        <source>interview_planned</source>
        <translation type="unfinished">Nid yw&apos;r cyfweliad, na&apos;r diwrnod i ysgrifennu erbyn, cyn y gwahoddiad.</translation>
    </message>
    <message>
        <source>interview_outcome</source>
        <translation type="unfinished">Yr hyn a ddaeth ohono yw un o {known}.</translation>
    </message>
    <message>
        <source>interview_caution</source>
        <translation type="unfinished">Cynhelir cyfweliad dan rybudd: dywedwch ym mha iaith y rhoddwyd y rhybudd.</translation>
    </message>
    <message>
        <source>interview_record</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a ddywedwyd, neu atodwch y cofnod.</translation>
    </message>
    <message>
        <source>interview_early</source>
        <translation type="unfinished">Gwahoddwyd y rhiant ar {day}; ni ddaeth dim ohono cyn hynny.</translation>
    </message>
    <message>
        <source>decision_question</source>
        <translation type="unfinished">Atebwch hyn cyn penderfynu: “{question_cy}”</translation>
    </message>
    <message>
        <source>decision_supervision</source>
        <translation type="unfinished">Cofnodwch yn gyntaf fod gorchymyn goruchwylio addysg wedi&apos;i ystyried, a pham neu pam lai: nid oes dim yn mynd heibio hebddo.</translation>
    </message>
    <message>
        <source>decision_kind</source>
        <translation type="unfinished">Penderfynir un o {known}.</translation>
    </message>
    <message>
        <source>decision_reasons</source>
        <translation type="unfinished">Ysgrifennwch resymau&apos;r penderfyniad.</translation>
    </message>
    <message>
        <source>decision_decided</source>
        <translation type="unfinished">Penderfynwyd arno gan {name}. Rhowch yr achos eto ar gyfer penderfyniad arall.</translation>
    </message>
    <message>
        <source>decision_two_people</source>
        <translation type="unfinished">Mae dau berson a enwir yn penderfynu: rheolwr heblaw&apos;r un a roddodd y profion.</translation>
    </message>
    <message>
        <source>decision_tests</source>
        <translation type="unfinished">Ni erlynir neb oni bai bod y ddau brawf wedi&apos;u bodloni: y dystiolaeth, a budd y cyhoedd.</translation>
    </message>
    <message>
        <source>decision_period</source>
        <translation type="unfinished">Nid yw cyfnod y drosedd yn gorffen cyn iddo ddechrau, nac yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>decision_offence</source>
        <translation type="unfinished">Y drosedd yw un o {known}.</translation>
    </message>
    <message>
        <source>decision_evidential</source>
        <translation type="unfinished">Dywedwch a yw&apos;r prawf tystiolaeth wedi&apos;i fodloni ai peidio.</translation>
    </message>
    <message>
        <source>decision_evidence_reasons</source>
        <translation type="unfinished">Ysgrifennwch beth yw&apos;r dystiolaeth.</translation>
    </message>
    <message>
        <source>decision_knowledge</source>
        <translation type="unfinished">Ar gyfer y drosedd hon, ysgrifennwch beth sy&apos;n dangos bod y rhiant yn gwybod bod y plentyn yn methu â mynychu.</translation>
    </message>
    <message>
        <source>court_case_closed</source>
        <translation type="unfinished">Mae achos {reference} wedi cau. Agorwch achos yn gyntaf.</translation>
    </message>
    <message>
        <source>court_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>court_future</source>
        <translation type="unfinished">Cofnodir hyn ar ôl iddo ddigwydd: nid yw&apos;r diwrnod yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>material_unknown</source>
        <translation type="unfinished">Nid yw hynny ar ffeil yr achos hwn; agorwch ef eto.</translation>
    </message>
    <message>
        <source>material_status</source>
        <translation type="unfinished">Mae peth ar ffeil yn un o {known}.</translation>
    </message>
    <message>
        <source>material_source</source>
        <translation type="unfinished">Mae&apos;n dod o un o {known}.</translation>
    </message>
    <message>
        <source>material_description</source>
        <translation type="unfinished">Disgrifiwch beth ydyw, fel y gellir ei adnabod.</translation>
    </message>
    <message>
        <source>material_reason</source>
        <translation type="unfinished">Dywedwch pam: mae angen rheswm dros yr hyn a gedwir yn ôl neu a adewir allan o&apos;r atodlen.</translation>
    </message>
    <message>
        <source>material_future</source>
        <translation type="unfinished">Fe&apos;i datgelwyd heddiw neu&apos;n gynharach, nid yn hwyrach.</translation>
    </message>
    <message>
        <source>payment_day</source>
        <translation type="unfinished">Daeth arian am hysbysiad {number} ar ddiwrnod rhwng ei gyhoeddi a heddiw.</translation>
    </message>
    <message>
        <source>money_reason_empty</source>
        <translation type="unfinished">Dywedwch pam yr aeth yr arian yn ôl.</translation>
    </message>
    <message>
        <source>no_such_payment</source>
        <translation type="unfinished">Dewiswch daliad o&apos;r hysbysiad hwn.</translation>
    </message>
    <message>
        <source>repaid_too_much</source>
        <translation type="unfinished">O hysbysiad {number} gellir ad-dalu {held}, nid {asked}. Ad-delir hysbysiad a dalwyd mewn pryd ar ôl ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>payment_amount</source>
        <translation type="unfinished">Mae swm yn fwy na £0 ac nid yn fwy na {most}.</translation>
    </message>
    <message>
        <source>money_day</source>
        <translation type="unfinished">Aeth arian yn ôl ar ddiwrnod rhwng {day} a heddiw.</translation>
    </message>
    <message>
        <source>withdrawal_proceedings</source>
        <translation type="unfinished">Mae achos am hysbysiad {number} ar y gweill, felly ni chaiff ei dynnu&apos;n ôl ar y sail hon.</translation>
    </message>
    <message>
        <source>withdrawal_manager</source>
        <translation type="unfinished">Rhaid i reolwr sefyll y tu ôl i dynnu&apos;n ôl: gadewch i reolwr fewngofnodi, neu enwch y rheolwr.</translation>
    </message>
    <message>
        <source>withdrawal_ground</source>
        <translation type="unfinished">Tynnir hysbysiad yn ôl ar un o&apos;r seiliau hyn: {known}.</translation>
    </message>
    <message>
        <source>choice_reason_empty</source>
        <translation type="unfinished">Dywedwch pam mae&apos;r hysbysiad yn mynd i&apos;r llys.</translation>
    </message>
    <message>
        <source>choice_early</source>
        <translation type="unfinished">Ni chaiff hysbysiad {number} fynd i&apos;r llys nes bod ei amser talu ar ben ac nad yw wedi&apos;i dalu na&apos;i dynnu&apos;n ôl; tan hynny mae achos wedi&apos;i wahardd.</translation>
    </message>
    <message>
        <source>choice_day</source>
        <translation type="unfinished">Gellid talu hysbysiad {number} hyd {day}; dewiswch ddiwrnod ar ôl hynny, hyd heddiw.</translation>
    </message>
    <message>
        <source>particular_manager</source>
        <translation type="unfinished">Mae manylion y cyngor yn sefyll ar bob hysbysiad: gadewch i reolwr eu nodi.</translation>
    </message>
    <message>
        <source>particular_unknown</source>
        <translation type="unfinished">Manylion y cyngor yw {known}; nid yw “{name}” yn un ohonynt.</translation>
    </message>
    <message>
        <source>particular_english</source>
        <translation type="unfinished">Nodwch hyn yn Saesneg hefyd, fel bod papur yn y ddwy iaith yn dweud yr un peth.</translation>
    </message>
    <message>
        <source>particular_address</source>
        <translation type="unfinished">Rhowch y cyfeiriad cyfan, pob rhan ar linell ei hun: stryd, tref, cod post.</translation>
    </message>
    <message>
        <source>particular_welsh</source>
        <translation type="unfinished">Nodwch y ffyrdd o dalu yn Gymraeg hefyd: mae hysbysiad Cymraeg yn eu dweud yn Gymraeg.</translation>
    </message>
    <message>
        <source>particular_email</source>
        <translation type="unfinished">Rhowch un cyfeiriad e-bost, gyda&apos;i @.</translation>
    </message>
    <message>
        <source>withdrawn_already</source>
        <translation type="unfinished">Tynnwyd hysbysiad {number} yn ôl eisoes, ar sail arall.</translation>
    </message>
    <message>
        <source>withdrawal_day</source>
        <translation type="unfinished">Tynnir hysbysiad {number} yn ôl ar ddiwrnod rhwng ei gyhoeddi a heddiw.</translation>
    </message>
    <message>
        <source>withdrawal_early</source>
        <translation type="unfinished">Ar y sail hon dim ond ar ôl ei ddiwrnod olaf i dalu y tynnir hysbysiad {number} yn ôl.</translation>
    </message>
    <message>
        <source>notice_refused</source>
        <translation type="unfinished">Ni ellir rhoi hysbysiad cosb eto: edrychwch ar y rheolau nad ydynt wedi&apos;u bodloni, a beth fyddai&apos;n eu bodloni.</translation>
    </message>
    <message>
        <source>notice_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>notice_reason_empty</source>
        <translation type="unfinished">Dywedwch pam na roddir hysbysiad.</translation>
    </message>
    <message>
        <source>notice_particulars</source>
        <translation type="unfinished">Dywedwch ym mha swydd y cyhoeddir yr hysbysiad: mae&apos;r Rheoliadau&apos;n gofyn am fanylion swyddogol y swyddog.</translation>
    </message>
    <message>
        <source>notice_authority</source>
        <translation type="unfinished">Rheolwr sydd â&apos;r awdurdod sy&apos;n cyhoeddi hysbysiad cosb. Gadewch i reolwr fewngofnodi a&apos;i gyhoeddi.</translation>
    </message>
    <message>
        <source>notice_replaces_other</source>
        <translation type="unfinished">Nid yw hysbysiad {number} yn un i&apos;r rhiant hwn am y plentyn hwn, felly ni all yr un hwn gymryd ei le.</translation>
    </message>
    <message>
        <source>notice_replaces_settled</source>
        <translation type="unfinished">Talwyd hysbysiad {number} neu fe&apos;i tynnwyd yn ôl eisoes, felly ni ellir ei ddisodli.</translation>
    </message>
    <message>
        <source>notice_ground</source>
        <translation type="unfinished">Nid oes gan y cod ymddygiad y sail “{ground}” ar {day}.</translation>
    </message>
    <message>
        <source>notice_asked_as</source>
        <translation type="unfinished">Gofynnir am hysbysiad gan un o {known}.</translation>
    </message>
    <message>
        <source>notice_asked_by</source>
        <translation type="unfinished">Dywedwch pwy sy&apos;n gofyn am yr hysbysiad: enw&apos;r person hwnnw.</translation>
    </message>
    <message>
        <source>notice_period</source>
        <translation type="unfinished">Mae&apos;r cyfnod yn gorffen ar ddiwrnod y cais neu cyn hynny, ac nid yw&apos;r cais yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>notice_ground_unknown</source>
        <translation type="unfinished">Mae&apos;r cod ymddygiad yn adnabod y seiliau hyn: {known}.</translation>
    </message>
    <message>
        <source>notice_answered</source>
        <translation type="unfinished">Atebwyd y cais hwn ar {day} gan {name}. Gofynnwch eto am hysbysiad arall.</translation>
    </message>
    <message>
        <source>order_reason</source>
        <translation type="unfinished">Dywedwch pam yr ymddengys nad yw&apos;r plentyn yn cael addysg addas.</translation>
    </message>
    <message>
        <source>order_future</source>
        <translation type="unfinished">Mae&apos;r broses yn dechrau heddiw neu&apos;n gynharach, nid yn hwyrach.</translation>
    </message>
    <message>
        <source>order_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>order_runs</source>
        <translation type="unfinished">Mae&apos;r broses a ddechreuwyd ar {day} ar gyfer y rhiant hwn yn dal i redeg. Caewch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>order_school</source>
        <translation type="unfinished">Mae&apos;r cam hwn yn enwi ysgol: dywedwch pa un.</translation>
    </message>
    <message>
        <source>order_process_gone</source>
        <translation type="unfinished">Mae&apos;r gorchymyn hwn yn dilyn y broses “{process}”, nad yw yn nhablau&apos;r gyfraith mwyach.</translation>
    </message>
    <message>
        <source>order_process</source>
        <translation type="unfinished">Nid yw&apos;r broses “{process}” mewn grym ar {day}.</translation>
    </message>
    <message>
        <source>order_step</source>
        <translation type="unfinished">Ni chaniateir cymryd y cam hwn nawr: mae angen cymryd y camau cyn iddo yn gyntaf.</translation>
    </message>
    <message>
        <source>order_wait</source>
        <translation type="unfinished">Gellir cymryd y cam hwn o {day} ymlaen, pan fydd yr amser cyn hynny ar ben.</translation>
    </message>
    <message>
        <source>order_day</source>
        <translation type="unfinished">Cymerwyd y cam ar ddiwrnod rhwng {day} a heddiw.</translation>
    </message>
    <message>
        <source>order_manager</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl i&apos;r cam hwn o orchymyn, yn enw&apos;r cyngor.</translation>
    </message>
    <message>
        <source>event_manager</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl pan dynnir yn ôl rywbeth a ddigwyddodd yn y llys.</translation>
    </message>
    <message>
        <source>event_withdrawn</source>
        <translation type="unfinished">Tynnwyd hyn yn ôl eisoes, oherwydd: “{reason}”.</translation>
    </message>
    <message>
        <source>order_school_excluded</source>
        <translation type="unfinished">Gwaharddwyd y plentyn yn barhaol o {school}, felly nid yw&apos;r cyngor yn ei henwi.</translation>
    </message>
    <message>
        <source>order_school_named</source>
        <translation type="unfinished">Mae&apos;r cam hwn yn enwi ysgol a enwyd cyn hynny: {known}.</translation>
    </message>
    <message>
        <source>monitoring_no_result</source>
        <translation type="unfinished">Nid oes canlyniad eto i achos {number}. Cofnodwch y dyfarniad, y ddedfryd neu ddiwedd yr achos yn gyntaf.</translation>
    </message>
    <message>
        <source>monitoring_runs</source>
        <translation type="unfinished">Dilynir presenoldeb ar ôl {number} eisoes, hyd at {day}.</translation>
    </message>
    <message>
        <source>monitoring_note</source>
        <translation type="unfinished">Ysgrifennwch beth a welwyd a beth a ddywedwyd.</translation>
    </message>
    <message>
        <source>monitoring_reasons</source>
        <translation type="unfinished">Ysgrifennwch y rhesymau.</translation>
    </message>
    <message>
        <source>monitoring_manager</source>
        <translation type="unfinished">Mae rheolwr yn sefyll y tu ôl i&apos;r hyn a ddaw o&apos;r cyfnod ar ôl y llys.</translation>
    </message>
    <message>
        <source>monitoring_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y&apos;i tynnir yn ôl.</translation>
    </message>
    <message>
        <source>monitoring_withdrawn</source>
        <translation type="unfinished">Tynnwyd hyn yn ôl eisoes.</translation>
    </message>
    <message>
        <source>monitoring_first_day</source>
        <translation type="unfinished">Roedd y canlyniad ar {day}; mae&apos;r hyn sy&apos;n dilyn yn dechrau wedyn.</translation>
    </message>
    <message>
        <source>monitoring_last_day</source>
        <translation type="unfinished">Mae&apos;n dod i ben cyn iddo ddechrau. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>monitoring_review_days</source>
        <translation type="unfinished">Edrychir ar bresenoldeb ar ddiwrnodau o fewn y cyfnod y&apos;i dilynir.</translation>
    </message>
    <message>
        <source>monitoring_over</source>
        <translation type="unfinished">Ni ddilynir hyn mwyach; mae&apos;r hyn a ddaeth ohono wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>monitoring_day</source>
        <translation type="unfinished">Dilynir hyn o {day} ymlaen: dewiswch ddiwrnod o hynny hyd heddiw.</translation>
    </message>
    <message>
        <source>monitoring_until</source>
        <translation type="unfinished">Dywedwch hyd at ba ddiwrnod y&apos;i dilynir, yn ddiweddarach na {day}.</translation>
    </message>
    <message>
        <source>monitoring_outcome</source>
        <translation type="unfinished">Beth a ddaw ohono yw un o&apos;r rhain: {known}.</translation>
    </message>
    <message>
        <source>no_such_monitoring</source>
        <translation type="unfinished">Nid yw&apos;r cyfnod hwnnw ar ôl y llys yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>service_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y tynnir y cofnod cyflwyno yn ôl.</translation>
    </message>
    <message>
        <source>service_returned_day</source>
        <translation type="unfinished">Anfonwyd y papur ar {day}; daeth yn ôl ar ddiwrnod o hynny hyd heddiw.</translation>
    </message>
    <message>
        <source>no_such_paper</source>
        <translation type="unfinished">Nid oes papur â&apos;r rhif “{number}”; gweler dogfennau&apos;r achos.</translation>
    </message>
    <message>
        <source>service_method</source>
        <translation type="unfinished">Cyflwynir papur mewn un o&apos;r ffyrdd hyn: {known}.</translation>
    </message>
    <message>
        <source>service_sent_day</source>
        <translation type="unfinished">Cyhoeddwyd y papur ar {day}; fe&apos;i hanfonwyd ar ddiwrnod o hynny hyd heddiw.</translation>
    </message>
    <message>
        <source>service_received_day</source>
        <translation type="unfinished">Fe&apos;i hanfonwyd ar {day}; fe&apos;i derbyniwyd ar ddiwrnod o hynny hyd heddiw.</translation>
    </message>
    <message>
        <source>service_evidence_empty</source>
        <translation type="unfinished">Dywedwch beth sy&apos;n profi diwrnod ei dderbyn: llofnod, pwy a&apos;i rhoddodd, ateb.</translation>
    </message>
    <message>
        <source>service_consent</source>
        <translation type="unfinished">Dim ond gyda chydsyniad ysgrifenedig y rhiant i gael ei gyflwyno yno y gellir anfon hysbysiad o dan y Ddeddf Addysg i gyfeiriad electronig. Cofnodwch y cydsyniad gyda&apos;r cyfeiriad, neu cyflwynwch ef drwy&apos;r post neu â llaw.</translation>
    </message>
    <message>
        <source>service_recipient_empty</source>
        <translation type="unfinished">Dywedwch i bwy y cyflwynwyd y papur.</translation>
    </message>
    <message>
        <source>charge_refused</source>
        <translation type="unfinished">Ni ellir dechrau achos eto: edrychwch ar y rheolau nad ydynt wedi&apos;u bodloni, a beth fyddai&apos;n eu bodloni.</translation>
    </message>
    <message>
        <source>charge_authority</source>
        <translation type="unfinished">Rheolwr sy&apos;n dechrau achos, yn enw&apos;r cyngor. Gadewch i reolwr fewngofnodi a&apos;i ddechrau.</translation>
    </message>
    <message>
        <source>event_day</source>
        <translation type="unfinished">Dechreuodd achos {number} ar {day}: ni ddigwyddodd dim ynddo cyn hynny, nac yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>event_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y tynnir ef yn ôl.</translation>
    </message>
    <message>
        <source>hearing_kind</source>
        <translation type="unfinished">Mae gwrandawiad yn un o {known}.</translation>
    </message>
    <message>
        <source>prosecution_ended</source>
        <translation type="unfinished">Mae achos {number} ar ben, felly ni restrir gwrandawiad ynddo.</translation>
    </message>
    <message>
        <source>hearing_day</source>
        <translation type="unfinished">Dechreuodd achos {number} ar {day}; nid oedd gwrandawiad cyn hynny.</translation>
    </message>
    <message>
        <source>hearing_outcome</source>
        <translation type="unfinished">Mae canlyniad gwrandawiad yn un o {known}.</translation>
    </message>
    <message>
        <source>hearing_done</source>
        <translation type="unfinished">Mae&apos;r hyn a ddaeth o&apos;r gwrandawiad hwn wedi&apos;i gofnodi eisoes; ychwanegwch ddigwyddiad am unrhyw beth arall.</translation>
    </message>
    <message>
        <source>hearing_to_come</source>
        <translation type="unfinished">Mae&apos;r gwrandawiad hwn ar {day}: mae eto i ddod.</translation>
    </message>
    <message>
        <source>witness_empty</source>
        <translation type="unfinished">Dywedwch am ba dyst y mae hyn.</translation>
    </message>
    <message>
        <source>witness_days</source>
        <translation type="unfinished">Mae&apos;r diwrnodau&apos;n gorffen cyn iddynt ddechrau.</translation>
    </message>
    <message>
        <source>charge_route</source>
        <translation type="unfinished">Mae achos yn dechrau mewn un o&apos;r ffyrdd hyn: {known}.</translation>
    </message>
    <message>
        <source>event_kind</source>
        <translation type="unfinished">Mae digwyddiad yn un o {known}.</translation>
    </message>
    <message>
        <source>event_detail</source>
        <translation type="unfinished">Nid yw&apos;r manylyn hwn yn perthyn i&apos;r digwyddiad hwn.</translation>
    </message>
    <message>
        <source>event_detail_missing</source>
        <translation type="unfinished">Mae angen y manylyn hwn ar y digwyddiad.</translation>
    </message>
    <message>
        <source>event_detail_number</source>
        <translation type="unfinished">Rhif cyfan o 0 ymlaen yw hwn.</translation>
    </message>
    <message>
        <source>event_detail_choice</source>
        <translation type="unfinished">Rhaid i hwn fod yn un o {known}.</translation>
    </message>
    <message>
        <source>parenting_order_months</source>
        <translation type="unfinished">Mae gorchymyn rhianta&apos;n para rhwng 1 a {most} mis.</translation>
    </message>
    <message>
        <source>verdict_alternative</source>
        <translation type="unfinished">Dim ond ar gyhuddiad o dan adran 444(1A) y gall y llys euogfarnu o drosedd arall yn lle hynny.</translation>
    </message>
    <message>
        <source>sentence_unconvicted</source>
        <translation type="unfinished">Cofnodwch yr euogfarn, neu&apos;r ple euog, cyn y ddedfryd.</translation>
    </message>
    <message>
        <source>hearing_next</source>
        <translation type="unfinished">Roedd y gwrandawiad hwn ar {day}; mae&apos;r nesaf yn hwyrach.</translation>
    </message>
    <message>
        <source>warning_case_closed</source>
        <translation type="unfinished">Mae achos {reference} wedi cau, felly ni roddir rhybudd arno. Agorwch achos yn gyntaf.</translation>
    </message>
    <message>
        <source>warning_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>warning_other_child</source>
        <translation type="unfinished">Mae papur {number} am blentyn arall; dewiswch y llythyr a rybuddiodd am hwn.</translation>
    </message>
    <message>
        <source>warning_other_parent</source>
        <translation type="unfinished">Mae papur {number} at riant arall; rhybuddir pob rhiant drwy ei lythyr ei hun.</translation>
    </message>
    <message>
        <source>service_other_parent</source>
        <translation type="unfinished">Mae papur {number} at riant arall. Dewiswch y rhiant hwnnw; enwch bwy bynnag a&apos;i derbyniodd fel prawf ei fod wedi&apos;i gael.</translation>
    </message>
    <message>
        <source>warning_reason_empty</source>
        <translation type="unfinished">Dywedwch pam y tynnir y rhybudd yn ôl.</translation>
    </message>
    <message>
        <source>warning_kind</source>
        <translation type="unfinished">Mae rhybudd yn un o {known}.</translation>
    </message>
    <message>
        <source>warning_future</source>
        <translation type="unfinished">Cofnodir rhybudd ar ôl ei roi, nid cyn hynny.</translation>
    </message>
    <message>
        <source>warning_period</source>
        <translation type="unfinished">Mae&apos;r absenoldeb y mae rhybudd yn ei enwi&apos;n gorffen ar ei ddiwrnod ei hun neu cyn hynny, ac nid yw&apos;n gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>no_such_interview</source>
        <translation type="unfinished">Nid yw&apos;r gwahoddiad hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_decision</source>
        <translation type="unfinished">Nid yw&apos;r penderfyniad hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_order</source>
        <translation type="unfinished">Nid yw&apos;r gorchymyn hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_service</source>
        <translation type="unfinished">Nid yw&apos;r cofnod cyflwyno hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_notice_request</source>
        <translation type="unfinished">Nid yw&apos;r cais hwnnw yn y storfa hon; agorwch y rhestr eto.</translation>
    </message>
    <message>
        <source>no_such_notice</source>
        <translation type="unfinished">Nid oes hysbysiad cosb â&apos;r rhif “{number}”.</translation>
    </message>
    <message>
        <source>no_such_prosecution</source>
        <translation type="unfinished">Nid oes achos â&apos;r rhif “{number}”.</translation>
    </message>
    <message>
        <source>no_such_hearing</source>
        <translation type="unfinished">Nid yw&apos;r gwrandawiad hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>no_such_warning</source>
        <translation type="unfinished">Nid yw&apos;r rhybudd hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>amount_typed</source>
        <translation type="unfinished">Ysgrifennwch bunnoedd a cheiniogau, er enghraifft 60 neu 60.00.</translation>
    </message>
    <message>
        <source>statement_language</source>
        <translation type="unfinished">Mae datganiad yn Gymraeg neu yn Saesneg: iaith y tyst ei hun.</translation>
    </message>
    <message>
        <source>statement_period</source>
        <translation type="unfinished">Mae&apos;r cyfnod yn gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>statement_empty</source>
        <translation type="unfinished">Mae gan ddatganiad o leiaf un paragraff.</translation>
    </message>
    <message>
        <source>statement_frozen</source>
        <translation type="unfinished">Mae&apos;r datganiad hwn wedi&apos;i rewi, am iddo gael ei gyhoeddi i&apos;w lofnodi. Gwnewch ddatganiad pellach yn lle hynny.</translation>
    </message>
    <message>
        <source>statement_newer</source>
        <translation type="unfinished">Cadwodd {name} fersiwn {version} yn y cyfamser. Agorwch ef eto; cedwir yr hyn a deipioch fel drafft.</translation>
    </message>
    <message>
        <source>statement_exhibit</source>
        <translation type="unfinished">Nid yw arddangosyn a enwir ynddo yn un o&apos;r datganiad hwn.</translation>
    </message>
    <message>
        <source>statement_frozen_already</source>
        <translation type="unfinished">Fe&apos;i cyhoeddwyd fel {number} eisoes.</translation>
    </message>
    <message>
        <source>statement_sign</source>
        <translation type="unfinished">Dim ond datganiad a gyhoeddwyd ac sydd heb ei lofnodi eto a lofnodir.</translation>
    </message>
    <message>
        <source>statement_sign_day</source>
        <translation type="unfinished">Fe&apos;i llofnodwyd ar ddiwrnod rhwng ei gyhoeddi a heddiw.</translation>
    </message>
    <message>
        <source>no_such_statement</source>
        <translation type="unfinished">Nid yw&apos;r datganiad hwnnw yn y storfa hon; agorwch yr achos eto.</translation>
    </message>
    <message>
        <source>charge_order</source>
        <translation type="unfinished">Dewiswch y gorchymyn a dorrwyd: un a gyflwynwyd i&apos;r rhiant hwn ar gyfer y plentyn hwn ac a oedd yn sefyll yn y cyfnod.</translation>
    </message>
    <message>
        <source>charge_order_other</source>
        <translation type="unfinished">Enwir gorchymyn mewn cyhuddiad o&apos;i dorri yn unig (Deddf Addysg 1996 a.443).</translation>
    </message>
    <message>
        <source>charge_language</source>
        <translation type="unfinished">Mae achos yn Gymraeg (cy), yn Saesneg (en) neu yn y ddwy iaith (both), nid yn “{language}”.</translation>
    </message>
    <message>
        <source>head_teacher_missing</source>
        <translation type="unfinished">Nid oes pennaeth wedi&apos;i gofnodi ar gyfer {school}. Cofnodwch pwy ydyw o dan Ysgolion yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_not_of_school_age</source>
        <translation type="unfinished">Nid oedd y plentyn o oedran ysgol gorfodol ar unrhyw ddiwrnod o&apos;r cyfnod.</translation>
    </message>
    <message>
        <source>certificate_missing_marks</source>
        <translation type="unfinished">Nid oes marc ar {count} sesiwn o&apos;r cyfnod: {listed}. Gofynnwch i&apos;r ysgol amdanynt, cofnodwch y diwrnodau yr oedd ar gau, neu dywedwch eu bod wedi&apos;u gweld; yna mae&apos;r dystysgrif yn eu henwi.</translation>
    </message>
    <message>
        <source>certificate_several_schools</source>
        <translation type="unfinished">Mae gan y disgybl farciau mewn mwy nag un ysgol o {first} hyd {last}. Dewiswch yr ysgol; mae pob pennaeth yn ardystio cofrestr ei ysgol ei hun.</translation>
    </message>
    <message>
        <source>certificate_no_register</source>
        <translation type="unfinished">Nid oes cofrestr ar gyfer y disgybl hwn o {first} hyd {last}. Mewnforiwch gofrestr yr ysgol am y cyfnod hwnnw yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_no_register_at_school</source>
        <translation type="unfinished">Nid oes cofrestr o ysgol {school} ar gyfer y disgybl hwn o {first} hyd {last}.</translation>
    </message>
    <message>
        <source>certificate_pupil_name_missing</source>
        <translation type="unfinished">Nid yw enw&apos;r disgybl wedi&apos;i gofnodi. Mewnforiwch gofrestr sy&apos;n ei gynnwys yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_school_name_missing</source>
        <translation type="unfinished">Nid yw enw&apos;r ysgol wedi&apos;i gofnodi. Cofnodwch ef o dan Ysgolion yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_date_of_birth_missing</source>
        <translation type="unfinished">Nid yw dyddiad geni&apos;r disgybl wedi&apos;i gofnodi. Cofnodwch ef, neu mewnforiwch gofrestr sy&apos;n ei gynnwys, yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_characters_not_printable</source>
        <translation type="unfinished">Ni ellir argraffu rhai o nodau&apos;r enwau. Cofnodwch yr enw mewn llythrennau Lladin, fel yn y gofrestr dderbyn.</translation>
    </message>
    <message>
        <source>certificate_two_spells</source>
        <translation type="unfinished">Gadawodd y disgybl yr ysgol hon a dychwelyd o fewn y cyfnod. Cyhoeddwch un ddogfen ar gyfer pob amser ar y gofrestr.</translation>
    </message>
    <message>
        <source>certificate_signed_by</source>
        <translation type="unfinished">Dywedwch pa bennaeth a&apos;i llofnododd.</translation>
    </message>
    <message>
        <source>certificate_sign_day</source>
        <translation type="unfinished">Fe&apos;i llofnodwyd ar ddiwrnod rhwng ei chyhoeddi a heddiw.</translation>
    </message>
    <message>
        <source>no_such_certificate</source>
        <translation type="unfinished">Nid oes tystysgrif presenoldeb â&apos;r rhif {number}.</translation>
    </message>
    <message>
        <source>signed_pages_elsewhere</source>
        <translation type="unfinished">Atodir y tudalennau wedi&apos;u llofnodi i achos y papur yn gyntaf; dewiswch nhw yno.</translation>
    </message>
    <message>
        <source>court_paper_kind</source>
        <translation type="unfinished">Mae papur achos yn un o {known}.</translation>
    </message>
    <message>
        <source>requisition_hearing</source>
        <translation type="unfinished">Mae hawliad yn enwi&apos;r gwrandawiad: rhestrwch wrandawiad cyntaf yr achos hwn cyn ei wneud.</translation>
    </message>
    <message>
        <source>single_justice_unlawful</source>
        <translation type="unfinished">Dim ond ar gyfer achos a ddechreuwyd felly, am drosedd na ellir carcharu amdani, y mae&apos;r hysbysiad hwn.</translation>
    </message>
    <message>
        <source>costs_rate</source>
        <translation type="unfinished">Nid oes gan y pecyn polisi gyfradd costau ar gyfer heddiw: gadewch i weinyddwr ei gosod.</translation>
    </message>
    <message>
        <source>hearings_days</source>
        <translation type="unfinished">Mae calendr y gwrandawiadau&apos;n dangos o 1 i {most} diwrnod. Gwiriwch ei ddiwrnod cyntaf a&apos;i ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>notice_state_unknown</source>
        <translation type="unfinished">Nid yw “{state}” yn sefyllfa yma; defnyddiwch un o {known}.</translation>
    </message>
    <message>
        <source>money_file_refused</source>
        <translation type="unfinished">Ni chymerwyd dim o&apos;r ffeil i mewn. Llinellau anghywir: {count}.</translation>
    </message>
    <message>
        <source>money_file_large</source>
        <translation type="unfinished">Mae&apos;r ffeil yn fwy na {limit} megabeit. Allforiwch lai o ddiwrnodau.</translation>
    </message>
    <message>
        <source>money_file_empty</source>
        <translation type="unfinished">Mae&apos;r ffeil yn wag. Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>money_file_kind</source>
        <translation type="unfinished">Nid ffeil CSV y gellir ei darllen fel testun yw hon. Allforiwch hi fel CSV o&apos;r banc neu&apos;r system incwm.</translation>
    </message>
    <message>
        <source>money_headings</source>
        <translation type="unfinished">Nid oes gan yr un llinell o&apos;r ffeil y penawdau {wanted}. Dywedwch pa un yw pa un, neu dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>money_heading_twice</source>
        <translation type="unfinished">Mae&apos;r pennawd “{heading}” yno ddwywaith. Allforiwch y ffeil eto, neu ailenwch un ohonynt.</translation>
    </message>
    <message>
        <source>money_no_lines</source>
        <translation type="unfinished">Nid oes llinell o dan y penawdau. Allforiwch y diwrnodau pan ddaeth arian.</translation>
    </message>
    <message>
        <source>money_lines</source>
        <translation type="unfinished">Mae gan y ffeil fwy na {limit} llinell. Allforiwch lai o ddiwrnodau.</translation>
    </message>
    <message>
        <source>money_columns</source>
        <translation type="unfinished">Dywedwch pa golofn sydd â&apos;r dyddiad, pa un sydd â&apos;r cyfeirnod, a pha un sydd â&apos;r swm neu&apos;r arian i mewn.</translation>
    </message>
    <message>
        <source>money_file_same</source>
        <translation type="unfinished">Cymerwyd y ffeil hon i mewn ar {day} gan {name} fel “{file}”, felly ni chymerwyd dim i mewn eto. Mae ei llinellau yn y rhestr.</translation>
    </message>
    <message>
        <source>money_file_unreadable</source>
        <translation type="unfinished">Ni ellir darllen y ffeil: {why}. Dewiswch hi eto, neu copïwch hi i&apos;r cyfrifiadur hwn yn gyntaf.</translation>
    </message>
    <message>
        <source>money_not_exact</source>
        <translation type="unfinished">Nid yw llinell {line} bellach yn un sy&apos;n cyfateb yn union, felly ni chadarnhawyd yr un. Darllenwch y rhestr eto ac edrychwch ar y llinell honno ar ei phen ei hun.</translation>
    </message>
    <message>
        <source>money_row_reversed</source>
        <translation type="unfinished">Ni ellir ailagor taliad na chafodd ei anrhydeddu gan y banc, nac un a wrthdrowyd ers hynny. Cofnodwch yr hyn sy&apos;n gywir â llaw wrth yr hysbysiad.</translation>
    </message>
    <message>
        <source>money_back_as</source>
        <translation type="unfinished">Dywedwch a gafodd yr arian ei ad-dalu ynteu ai&apos;r banc na wnaeth anrhydeddu&apos;r taliad.</translation>
    </message>
    <message>
        <source>money_no_payment_back</source>
        <translation type="unfinished">Nid oes gan hysbysiad {number} daliad o&apos;r swm hwnnw cyn y diwrnod hwnnw a allai fod wedi dod yn ôl.</translation>
    </message>
    <message>
        <source>money_row_reason</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>money_row_settled</source>
        <translation type="unfinished">Setlwyd llinell {line} eisoes gan {name}. Agorwch hi eto yn gyntaf, os oedd hynny&apos;n anghywir.</translation>
    </message>
    <message>
        <source>no_such_money_row</source>
        <translation type="unfinished">Nid yw&apos;r llinell honno o ffeil daliadau yn y storfa hon; darllenwch y rhestr eto.</translation>
    </message>
    <message>
        <source>withdrawal_not_made</source>
        <translation type="unfinished">Ni thynnwyd hysbysiad {number} yn ôl, felly nid oes dim i roi gwybod amdano.</translation>
    </message>
    <message>
        <source>withdrawal_told</source>
        <translation type="unfinished">Rhoddwyd gwybod i&apos;r derbynnydd drwy {number} ar {day}. Argraffwch y papur hwnnw eto.</translation>
    </message>
    <message>
        <source>certificate_early</source>
        <translation type="unfinished">Ardystir yr hyn a dderbyniwyd erbyn diwrnod unwaith y bydd y diwrnod hwnnw ar ben. Dewiswch ddiwrnod cyn heddiw.</translation>
    </message>
    <message>
        <source>certificate_before_issue</source>
        <translation type="unfinished">Dewiswch ddiwrnod o gyhoeddi hysbysiad {number} ymlaen.</translation>
    </message>
    <message>
        <source>certificate_no_receipt</source>
        <translation type="unfinished">Nid oes dim yn dweud pryd y derbyniwyd hysbysiad {number}, felly nid yw ei amser talu wedi rhedeg. Cofnodwch ei gyflwyno yn gyntaf.</translation>
    </message>
    <message>
        <source>certificate_money_waits</source>
        <translation type="unfinished">Gall llinell {line} o ffeil daliadau fod yn arian am hysbysiad {number} ac nid yw wedi&apos;i setlo eto. Setlwch hi yn gyntaf; rhaid i dystysgrif fod yn gywir.</translation>
    </message>
    <message>
        <source>notice_copy_kind</source>
        <translation type="unfinished">Dywedwch a anfonwyd y copi at y cyngor ynteu a ddaeth i law yno.</translation>
    </message>
    <message>
        <source>notice_copy_day</source>
        <translation type="unfinished">Aeth copi hysbysiad {number} ar ddiwrnod rhwng ei gyhoeddi a heddiw.</translation>
    </message>
    <message>
        <source>account_days</source>
        <translation type="unfinished">Nid yw diwrnod cyntaf y cyfrif ar ôl ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>account_too_little</source>
        <translation type="unfinished">Mae gan y cyfrif {free} nad yw&apos;n ddyledus yn ôl i dalwyr, felly ni ellir cymryd cymaint â hyn ohono.</translation>
    </message>
    <message>
        <source>account_no_entry</source>
        <translation type="unfinished">Dewiswch gost neu warged o&apos;r cyfrif; cywirir arian hysbysiad wrth yr hysbysiad.</translation>
    </message>
    <message>
        <source>account_kind</source>
        <translation type="unfinished">Dywedwch ai cost a dalwyd ynteu gwarged i Weinidogion Cymru ydyw.</translation>
    </message>
    <message>
        <source>account_purpose</source>
        <translation type="unfinished">Dim ond i gyhoeddi hysbysiadau, eu gorfodi, neu erlyn y rhai nad ydynt yn talu y gellir defnyddio&apos;r hyn a ddaw i mewn.</translation>
    </message>
    <message>
        <source>account_amount</source>
        <translation type="unfinished">Mae swm yn fwy na £0.</translation>
    </message>
    <message>
        <source>account_day</source>
        <translation type="unfinished">Nid yw&apos;r diwrnod yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>account_note</source>
        <translation type="unfinished">Dywedwch ar gyfer beth yr oedd, er mwyn gallu gwirio&apos;r cyfrif.</translation>
    </message>
    <message>
        <source>register_days</source>
        <translation type="unfinished">Nid yw diwrnod cyntaf y cofnod ar ôl ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>letter_parent</source>
        <translation type="unfinished">Dewiswch riant sydd wedi&apos;i gofnodi ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>letter_value</source>
        <translation type="unfinished">Mae angen hyn ar y llythyr: {needed_cy}. Ysgrifennwch neu cofnodwch hynny&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>letter_address</source>
        <translation type="unfinished">Nid oes cyfeiriad wedi&apos;i gofnodi i {name}, ac mae angen un ar lythyr y mae&apos;r gyfraith yn dibynnu arno. Cofnodwch ble mae&apos;r rhiant yn byw, neu ble y gellir dod o hyd i rywun heb gartref sefydlog.</translation>
    </message>
    <message>
        <source>letter_too_long</source>
        <translation type="unfinished">Byddai&apos;r llythyr yn hirach nag unrhyw lythyr. Byrhewch yr hyn rydych yn ei ychwanegu, ac anfonwch y gweddill yn bapur ar wahân.</translation>
    </message>
    <message>
        <source>letter_which_parent</source>
        <translation type="unfinished">Dywedwch â --parent at bwy y mae&apos;r llythyr yn mynd, fel y cofnodwyd: {names}.</translation>
    </message>
    <message>
        <source>no_such_template</source>
        <translation type="unfinished">Nid oes llythyr o&apos;r enw hwnnw. Mae&apos;r rhain: {known}.</translation>
    </message>
    <message>
        <source>template_wrong</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r llythyr: {fault}</translation>
    </message>
    <message>
        <source>template_manager</source>
        <translation type="unfinished">Rheolwr sy&apos;n newid llythyrau&apos;r cyngor. Gadewch i reolwr fewngofnodi.</translation>
    </message>
    <message>
        <source>template_file</source>
        <translation type="unfinished">Ni ellir darllen y ffeil “{name}” fel testun UTF-8. Dewiswch un arall, neu cadwch hi o&apos;r newydd.</translation>
    </message>
    <message>
        <source>letters_order</source>
        <translation type="unfinished">Argreffir llythyrau yn un o&apos;r trefnau hyn: {known}.</translation>
    </message>
    <message>
        <source>letters_nobody</source>
        <translation type="unfinished">Nid oes neb i ysgrifennu ato: dewiswch achosion sydd â rhiant.</translation>
    </message>
    <message>
        <source>letters_too_many</source>
        <translation type="unfinished">Mae hynny&apos;n gwneud {count} llythyr; gwneir {most} ar y mwyaf ar unwaith. Gwnewch hwy fesul rhan.</translation>
    </message>
    <message>
        <source>letters_one</source>
        <translation type="unfinished">Ynghylch achos {reference}: {why} Ni chyhoeddwyd unrhyw lythyr o&apos;r swp.</translation>
    </message>
    <message>
        <source>letters_stopped</source>
        <translation type="unfinished">Stopiwyd. Ni chyhoeddwyd unrhyw lythyr o&apos;r swp.</translation>
    </message>
    <message>
        <source>letters_out</source>
        <translation type="unfinished">Dywedwch gyda --out i ble yr ysgrifennir y llythyrau.</translation>
    </message>
    <message>
        <source>no_such_letter_batch</source>
        <translation type="unfinished">Nid oes swp o&apos;r fath o lythyrau yn y storfa hon.</translation>
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
        <source>Review of a plan</source>
        <translation type="unfinished">Adolygiad o gynllun</translation>
    </message>
    <message>
        <source>Hand-off to follow up</source>
        <translation type="unfinished">Trosglwyddiad i&apos;w ddilyn</translation>
    </message>
    <message>
        <source>Referral to decide</source>
        <translation type="unfinished">Atgyfeiriad i benderfynu arno</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Terfyn amser</translation>
    </message>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished">Pryder diogelu</translation>
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
