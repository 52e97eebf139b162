<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>النهاية %1 تسبق البداية %2.</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>لا يوجد جزء %1 من %2: يبدأ عدّ الأجزاء من 1.</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>هذا أكثر من %1 قراءة لكل جهاز، وهو أكبر رقم تسلسلي: اختر فاصلًا أطول أو مدة أقصر.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>لا عطل في أي جهاز بعد جزء التدريب، فلا ملف يُكتب: أضف --fault أو --fault-rate.</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>المجلد %1 موجود وليس فارغًا: سمِّ مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>تعذّرت إعادة تسمية المجلد</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>مخطط درجة الحرارة</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>مخطط الرطوبة</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>مخطط الضغط</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>relative humidity</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 hPa</source>
        <translation>%1 hPa</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>جبهة</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>صحو</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>استحمام</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>فتح نافذة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>‏Aneroid، من %1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>القيمة الوسطى %1، من %2 إلى %3، عند %4</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>من أدنى قيمة إلى أعلاها في كل الأجهزة</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>القيمة الوسطى لكل الأجهزة</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>لا شريط بعد</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>يبدأ عند اكتمال أول فاصل زمني.</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>لا جهاز مختار</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>حدّد حتى ثمانية أجهزة في جدول «الأجهزة» لرسمها.</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>لا قراءات بعد من هذه الأجهزة</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>لا قراءات بعد — اضغط «بدء»</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>تظهر هنا حال توليدها.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min و%2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h و%2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d و%2 h</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>event, start, end</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1: من %2 إلى %3، الشدة %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>أن يُنهى</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>التظليل في المخططات</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>ما هو مظلَّل في المخططات. ضع المؤشر على التظليل لمعرفة اسمه وبدايته ونهايته وشدته.</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>القراءة %1، الحقيقي %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>الحقيقي %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>الهواء الحقيقي</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>ينقص %1: يحتاج backfill إلى وقتي أول قراءة وآخر قراءة، مثل --from 2025-01-01 --to 2025-02-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>الخيار --shard %1: اكتبه بالشكل 2/4 للجزء الثاني من أربعة؛ يبدأ عدّ الأجزاء من 1.</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>الخيار --to %1 يسبق --from %2.</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>السيناريو %1 لا يذكر أين ينتهي: أضف --to، أو end_ms فيه.</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>الخيار --from %1 يسبق السيناريو الذي يبدأ عند %2.</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>البذرة: %1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>فارق UTC: %1، كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>أُوقف. لم يُكتب %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>أُوقف بعد %1 قراءة.</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>‏%1: عدد القراءات %2 في %3 s.</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>الخيار --benchmark يحتاج إلى --output FOLDER، أي مجلد جديد أو فارغ.</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>الخيار --benchmark %1: يجب أن يكون nab أو gutentag أو tsb-ad.</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>أجهزة بلا شذوذ يتركها هذا التنسيق: %1.</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>الخيارات --truth و--raw و--raw-bytes تضيف أعمدة إلى CSV وسطور JSON: أما متون الصيغ فلا أعمدة لها.</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>لا تحوي الملفات أسرارًا: تقوم الكلمة SECRET مقامها.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>الخياران %1 و%2 يسمّيان الملف نفسه، %3.</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>الخيار %1 %2: يجب أن ينتهي الاسم بـ .csv أو .csv.gz.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>تعذّرت قراءة الدخل القياسي: %1.</translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>‏%1 %2: المسموح واحد من %3.</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>الخيار --utc-offset %1: اكتبه بالشكل +08:00.</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>ينقص الخيار --output: سمِّ ملفًا لملف التعريف، مثل --output living-room.json، أو - للخرج القياسي.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>أعمدة %1 مختلفة، فلا يُلحق به شيء: سطره الأول «%2» وكان يجب أن يكون «%3». سمِّ ملفًا جديدًا أو انقل هذا الملف.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>انتهى %1 بجزء من سطر، وقد أُزيل: %2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>انتهى %1 بلا نهاية سطر، وقد أُضيفت.</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>يحوي %1 صفوفًا من تشغيل سابق؛ تليها صفوف هذا التشغيل، وتبدأ أرقامها من جديد.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>فشلت الكتابة في %1: %2. يستمر التشغيل؛ تُحفظ الصفوف وتُكتب حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>عادت الكتابة في %1 ممكنة؛ والصفوف المحفوظة فيه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>لا صفوف ناقصة في %1.</numerusform>
            <numerusform>ينقص صف واحد في %1.</numerusform>
            <numerusform>ينقص صفان في %1.</numerusform>
            <numerusform>تنقص %n صفوف في %1.</numerusform>
            <numerusform>ينقص %n صفًّا في %1.</numerusform>
            <numerusform>ينقص %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>الأمر mqtt retract يحتاج إلى عنوان الوسيط: --server mqtt://HOST.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>الصيغة «%1» لا تترك عند الوسيط شيئًا يمكن سحبه.</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  لا قراءات من التشغيل %1 إلى %2 منذ %3</numerusform>
            <numerusform>  قراءة واحدة من التشغيل %1 إلى %2 منذ %3</numerusform>
            <numerusform>  قراءتان من التشغيل %1 إلى %2 منذ %3</numerusform>
            <numerusform>  %n قراءات من التشغيل %1 إلى %2 منذ %3</numerusform>
            <numerusform>  %n قراءةً من التشغيل %1 إلى %2 منذ %3</numerusform>
            <numerusform>  %n قراءة من التشغيل %1 إلى %2 منذ %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>لا قراءات إلى %1</numerusform>
            <numerusform>قراءة واحدة إلى %1</numerusform>
            <numerusform>قراءتان إلى %1</numerusform>
            <numerusform>%n قراءات إلى %1</numerusform>
            <numerusform>%n قراءةً إلى %1</numerusform>
            <numerusform>%n قراءة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  المجموع %1: ينقص %2 في الثانية، وبهذا المعدل ينتهي خلال %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  المجموع %1: يزيد %2 في الثانية، وبهذا المعدل لا ينتهي أبدًا</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  المجموع %1: لا شيء يُسلَّم حاليًّا؛ ابدأ بهذا الخادم لتسليمها</translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  لا قراءات مرفوضة:</numerusform>
            <numerusform>  قراءة مرفوضة واحدة:</numerusform>
            <numerusform>  قراءتان مرفوضتان، الأحدث أولًا:</numerusform>
            <numerusform>  %n قراءات مرفوضة، الأحدث أولًا:</numerusform>
            <numerusform>  %n قراءةً مرفوضة، الأحدث أولًا:</numerusform>
            <numerusform>  %n قراءة مرفوضة، الأحدث أولًا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>لم تُكتب قراءات مرفوضة في %1</numerusform>
            <numerusform>كُتبت قراءة مرفوضة واحدة في %1</numerusform>
            <numerusform>كُتبت قراءتان مرفوضتان في %1</numerusform>
            <numerusform>كُتبت %n قراءات مرفوضة في %1</numerusform>
            <numerusform>كُتبت %n قراءةً مرفوضة في %1</numerusform>
            <numerusform>كُتبت %n قراءة مرفوضة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>لا قراءات تنتظر %1 من جديد؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>قراءة واحدة تنتظر %1 من جديد؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>قراءتان تنتظران %1 من جديد؛ ابدأ بهذا الخادم لتسليمهما.</numerusform>
            <numerusform>%n قراءات تنتظر %1 من جديد؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>%n قراءةً تنتظر %1 من جديد؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>%n قراءة تنتظر %1 من جديد؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>لم تُتلف قراءات مرفوضة</numerusform>
            <numerusform>أُتلفت قراءة مرفوضة واحدة</numerusform>
            <numerusform>أُتلفت قراءتان مرفوضتان</numerusform>
            <numerusform>أُتلفت %n قراءات مرفوضة</numerusform>
            <numerusform>أُتلفت %n قراءةً مرفوضة</numerusform>
            <numerusform>أُتلفت %n قراءة مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>إتلاف %n قراءات منتظرة نهائيًّا؟ [y/N] </numerusform>
            <numerusform>إتلاف قراءة منتظرة واحدة نهائيًّا؟ [y/N] </numerusform>
            <numerusform>إتلاف قراءتين منتظرتين نهائيًّا؟ [y/N] </numerusform>
            <numerusform>إتلاف %n قراءات منتظرة نهائيًّا؟ [y/N] </numerusform>
            <numerusform>إتلاف %n قراءةً منتظرة نهائيًّا؟ [y/N] </numerusform>
            <numerusform>إتلاف %n قراءة منتظرة نهائيًّا؟ [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>لم يُتلف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>لم تُتلف قراءات منتظرة</numerusform>
            <numerusform>أُتلفت قراءة منتظرة واحدة</numerusform>
            <numerusform>أُتلفت قراءتان منتظرتان</numerusform>
            <numerusform>أُتلفت %n قراءات منتظرة</numerusform>
            <numerusform>أُتلفت %n قراءةً منتظرة</numerusform>
            <numerusform>أُتلفت %n قراءة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>الخيار --discard-waiting يتلف القراءات نهائيًّا: حيث لا طرفية للسؤال، أضف --yes.</translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>لا يوجد صندوق صادر في %1: لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>لم يُضبط AUTH_TOKEN: النقاط تقوم مقامه.</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>الخيار --until %1 يسبق البداية.</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>الخيار --catch-up يحتاج إلى --start، أو إلى --scenario يبدأ في الماضي.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>الخيار --save-scenario: تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>اللحاق ببيانات تاريخية مدتها %1</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>تم اللحاق: من هنا مباشر</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>لا محاولات بعد المحاولة الأولى لقراءة.</numerusform>
            <numerusform>محاولة واحدة جاءت بعد الأولى لقراءة.</numerusform>
            <numerusform>محاولتان جاءتا بعد الأولى لقراءة.</numerusform>
            <numerusform>%n محاولات جاءت بعد الأولى لقراءة.</numerusform>
            <numerusform>%n محاولةً جاءت بعد الأولى لقراءة.</numerusform>
            <numerusform>%n محاولة جاءت بعد الأولى لقراءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>لا قراءات تنتظر في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمها.</numerusform>
            <numerusform>قراءة واحدة تنتظر في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمها.</numerusform>
            <numerusform>قراءتان تنتظران في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمهما.</numerusform>
            <numerusform>%n قراءات تنتظر في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمها.</numerusform>
            <numerusform>%n قراءةً تنتظر في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمها.</numerusform>
            <numerusform>%n قراءة تنتظر في صندوق الصادر؛ البدء التالي بهذا الخادم يسلّمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>المستقبِل المدمج على %1، قاعدة البيانات %2</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>الخيار %1 يغيّر القراءات، ومع --scenario يحدّدها السيناريو: اترك الخيار أو غيّر السيناريو.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>من %1 إلى %2، عدد الأجهزة %3، قراءة كل %4 s، ملف التعريف %5، عدد الإجراءات %6.</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>الخيار --host %1 ليس عنوانًا: اكتب 127.0.0.1 أو ::1 أو 0.0.0.0 أو أحد عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>خادم Aneroid للتطوير على %1</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>قاعدة البيانات: %1. يوقفه Ctrl-C.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>القيمة «%1» ليست وقتًا: اكتبه بالشكل 2025-11-14T10:30:00Z، بفارق مثل +01:00 أو بدونه لتوقيت UTC؛ السنوات من 0001 إلى 9999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>القيمة «%1» ليست مدة: اكتبها بالشكل 90s أو 15m أو 1h أو 7d أو 2w.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>القيمة «%1» تعود إلى ما قبل السنة 0001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>القيمة «%1» ليست مدة زمنية: اكتبها بالشكل -7d أو -36h أو -90m أو -30s.</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>رفع إلى %1: عدد القراءات %2، التشغيل %3، البذرة %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>متابعة: بُتَّ في %1 من قبل.</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>الخيار --restart يرسل كل شيء من جديد.</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>الخيار --upload يرسل إلى الخادم، لكن قيمة SEND_TO_SERVER هي false.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوضة: %1</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1: التشغيل يكتب CSV سطرًا سطرًا، فسمِّ ملف .csv. يكتب «backfill --output» ملفات .jsonl و.lp و.gz.</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>لا توجد قراءات مرفوضة محفوظة: لا شيء ينتظر من جديد.</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 -: سمِّ ملفًا؛ فالخرج القياسي لأسطر التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
            <numerusform>قراءات كانت تنتظر في الذاكرة فقط وفُقدت: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>الخيار --receiver يرسل إلى الخادم المدمج لا إلى %1: اترك --receiver أو %2.</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1: يجب أن ينتهي الاسم بـ .csv أو .jsonl أو .lp، ويجوز إلحاق .gz بأي منها، أو أن يكون - للإخراج القياسي.</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1: %2 صفًا، حالات الشذوذ: %3، خلال %4 ث.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>المطلوب رقم من %1 إلى %2، وليس &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>المطلوب رقم صحيح من %1 إلى %2، وليس &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>مضبوط من: %1.</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>تعذرت كتابة القراءات المرفوضة في %1: ‏%2.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>تفشل المصفوفات ذات %1 من القراءات، وتُقبل القراءة المفردة: ربما أغلق الخادم الاتصال بسبب طولها. تُنصَّف المصفوفات؛ ويحدّد BATCH أقصى طول.</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>ليس في الخادم مسار للدفعات (%1): تُرسل القراءات واحدة واحدة.</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>تُخلّي عنها: صندوق الصادر ممتلئ</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>تُخلّي عنها: انتظرت أطول من المسموح</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>تُخلّي عنها: أُفرغ الطابور</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>فُقدت في الطريق بسبب عطل محقون</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>المستقبِل المدمج (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>لم يُضبط AUTH_TOKEN: اضبطه في البيئة أو في .env</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>ضُبط AUTH_TOKEN: تحقّق من أنه ما يعرفه هذا الخادم</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>لم يُضبط AUTH_TOKEN: تحقّق من Authorization في HTTP_HEADERS</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>تحقّق من المسار في SERVER_URL</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>تحقّق من SERVER_URL ومن المسار في ENDPOINT أو في الصيغة</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>لا يقبل POST هناك: تحقّق من المسار في SERVER_URL</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>لا يقبل طلبًا كهذا هناك: تحقّق من SERVER_URL ومن طريقة الصيغة ومسارها</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>وكيل هناك لا يتلقى ردًّا من الخادم خلفه: هل يعمل هذا الخادم؟</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>حمله زائد أو لم يجهز: انتظر، أو راجع سجله</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>راجع سجل الخادم</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>صلاحية الإرسال ناقصة؛ %1</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>يطلب الوكيل بيانات اعتماد: تحقّق من http_proxy</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>انتظر الخادم الطلب طويلًا: تحقّق من الشبكة</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>يعرف قراءة أخرى بالمفتاح نفسه</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>ارفع حد الخادم</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>يطلب Content-Type غير application/json</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>يطلب Content-Type غير الذي في الصيغة</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>يريد طلبات أقل: زد INTERVAL_SECONDS أو BATCH</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>قارن ما يتوقعه بالقراءة</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>تحقّق من عنوان الخادم وراجع سجله</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>عطّل هذه الردود المبكرة إن استمر ذلك</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>إن كان هذا نجاحًا فأضفه إلى SUCCESS_STATUS</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>قد تكون مصفوفة بلا قراءات أطول مما يقبل</numerusform>
            <numerusform>قد تكون مصفوفة من قراءة واحدة أطول مما يقبل</numerusform>
            <numerusform>قد تكون مصفوفة من قراءتين أطول مما يقبل</numerusform>
            <numerusform>قد تكون مصفوفة من %n قراءات أطول مما يقبل</numerusform>
            <numerusform>قد تكون مصفوفة من %n قراءةً أطول مما يقبل</numerusform>
            <numerusform>قد تكون مصفوفة من %n قراءة أطول مما يقبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>سُئل %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولةً</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>خطأ TLS: لا اتصال آمنًا بـ %1 (%2): هل يستخدم الخادم HTTPS على هذا المنفذ؟</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>خطأ TLS: شهادة %1 غير موثوق بها (%2): استخدم شهادة يثق بها هذا الحاسوب، أو أضف سلطتها إلى سلطات النظام</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>الوكيل %1 في الطريق إلى %2 يفشل (%3): تحقّق من http_proxy وno_proxy</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>عنوان الخادم «%1» لا يصلح: يجب أن يبدأ بـ http:// أو https:// وأن يسمّي مضيفًا</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>رُفض الاتصال: هل يعمل الخادم عند %1؟</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>لم يُعثر على المضيف: تحقّق من الاسم «%1» في عنوان الخادم ومن الشبكة</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>انتهى الاتصال بـ %1 بلا رد HTTP: راجع سجل الخادم؛ أهو خادم HTTP؟</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>انتهت المهلة: لا اتصال بـ %1؛ تحقّق من العنوان والجدار الناري</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>لا يرد %1 بلغة HTTP: أهذا هو الخادم والمنفذ الصحيحان؟</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>الوكيل في الطريق إلى %1 يفشل (%2): تحقّق من http_proxy وno_proxy</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>لا رد من %1 (%2): راجع سجل الخادم</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>الوكيل من %1، وهو %2، غير مستخدم لخلوّه من المخطط: اكتب http://%2</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>انتهت المهلة: لا رد من %1 خلال %2 s</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>رمز HTTP %1: إعادة توجيه بلا وجهة؛ تحقّق من عنوان الخادم</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>رمز HTTP %1: إعادة توجيه إلى %2 حيث لا تُرسل القراءات تلقائيًّا؛ غيّر عنوان الخادم وفقًا لذلك</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>رمز HTTP %1: ليس ردًّا بل إعلان عن رد، وبعده تُخلّي عن هذا الاتصال</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>رمز HTTP %1: ليس بين رموز الحالة في SUCCESS_STATUS</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>لا يقبل الخادم عند %1 بيانات الاعتماد (%2): تحقّق من AUTH_TOKEN وHTTP_HEADERS.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>الخادم عند %1 يرد لكنه يواجه مشكلة (%2): راجع سجله.</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>الخادم عند %1 يرد لكن بغير المتوقع (%2): تحقّق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>الخادم عند %1 يرد (HTTP %2، %3 ms).</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>الخادم عند %1 يرد، لكن ليس فيه /health (HTTP %2، %3 ms).</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>لا اتصال: %1</translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>يعيد %1 التوجيه إلى %2 (HTTP %3): ما كان موجّهًا إليه يذهب إلى هناك من الآن.</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>أنهى %1 اتصالًا بلا رد، فأُرسل الطلب من جديد فورًا: قد يصل الخادم مرتين بالمفتاح نفسه. تُحسب هذه الإعادات ضمن «المعادة».</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>لا مصافحة</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>البحث عن الاسم يطول كثيرًا</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>خطأ MQTT: أُغلق الاتصال قبل أن يرد الوسيط</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>الوسيط عند %1 يسمح لنا بالدخول (MQTT %2، حتى %3 رسالة معًا، %4 ms).</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>للاتصال الواحد وصية أخيرة واحدة: إذا انقطع فلن يعلن الوسيط غياب الأجهزة. لأجل ذلك اضبط MQTT_CONNECTIONS على per-device.</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>قبلها الوسيط</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>الوسيط عند %1 لا يقبل أكثر من QoS %2: رسائل QoS %3 تُرسل بذلك.</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>الوسيط عند %1 لا يحتفظ بالرسائل: تُرسل بلا احتفاظ.</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>خطأ MQTT: حجم الرسالة %1 بايت، ويقبل الوسيط %2 على الأكثر</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>خطأ MQTT: نفدت الذاكرة</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>‏%1: لا يصلح «%2» (%3): المطلوب ملف بصيغة PEM</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>الموضوع فارغ</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>الموضوع أطول من 65535 بايت، وهو حد MQTT</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>في الموضوع «%1» محرف بدل (+ أو #)، ولا يستخدمه إلا المشتركون</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>في الموضوع محرف تحكم</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>الولادة: بعد كل اتصال</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>الوفاة: قبل النهاية المنظّمة، ومن الوسيط حين ينقطع الاتصال</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>السحب: يجعل الوسيط ينسى</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>خطأ غير محدّد</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>حزمة معطوبة</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>خطأ في البروتوكول</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>مرفوض لسبب يخص الوسيط</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>إصدار البروتوكول غير مدعوم</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>معرّف العميل غير مسموح به</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>اسم المستخدم أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>غير مصرّح</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>الوسيط غير متاح</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>الوسيط مشغول</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>الوسيط يتوقف</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>طريقة استيثاق خاطئة</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>لم يصل منا شيء لمدة طويلة</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>استولى غيرنا على الجلسة</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>الموضوع غير مسموح به</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>رقم الحزمة مستخدم</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>رسائل متزامنة أكثر مما يقبل الوسيط</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>الاسم البديل للموضوع غير صالح</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>الحزمة أكبر من المسموح</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>رسائل أكثر من المسموح</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>تُجووزت الحصة</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>أغلقه مدير النظام</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>صيغة المتن غير صالحة</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>الرسائل المحتفَظ بها غير مدعومة</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>QoS غير مدعوم</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>استخدم خادمًا آخر</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>انتقل الخادم</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>اتصالات كثيرة في وقت قصير</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>بلغ الاتصال أطول مدة مسموحة</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>الوسيط عند %1 لا يدعم هذا الإصدار من MQTT (%2): اضبط MQTT_VERSION على auto</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>الوسيط عند %1 لا يقبل معرّف العميل «%2» (%3): اضبط MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>الوسيط عند %1 لا يسمح لنا بالدخول (%2): تحقّق من MQTT_USERNAME وMQTT_PASSWORD</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>الوسيط عند %1 يرفض الاتصال: %2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>اتصل عميل آخر بـ %1 بمعرّف العميل «%2» وأخذ مكاننا (0x8E): أعطِ كلًّا منهما MQTT_CLIENT_ID خاصًّا به</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>أنهى الوسيط عند %1 الاتصال: %2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>لا يرد وسيط MQTT عند %1 (%2): شغّل وسيطًا (في Debian يثبّت الأمر «apt install mosquitto» وسيطًا يعمل فورًا)</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>لا اتصال بالوسيط عند %1</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>لا اتصال بالوسيط عند %1: %2</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>خطأ TLS: لا اتصال آمنًا بالوسيط عند %1 (%2): تحقّق من TLS_CA_FILE ومن أن هذا المنفذ يستخدم TLS</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>يغلق %1 الاتصال قبل أن يقول شيئًا: أهو وسيط MQTT، وهل يطلب TLS (mqtts://) على هذا المنفذ؟</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>الوسيط عند %1 لا يلتزم بالبروتوكول (%2)</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>انتهت المهلة: لا رد من الوسيط عند %1 خلال %2 s</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>أغلق الوسيط عند %1 الاتصال بلا أي إشعار</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>‏%1: ربما يرد على رسائل QoS 2 كأنها QoS 1، كما يفعل RabbitMQ؛ اضبط MQTT_QOS على 1</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>‏%1 بعد أن سمح لنا بالدخول مباشرة: ربما لعميل آخر معرّف العميل «%2»؛ اضبط MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>‏%1 عند رسالة إلى «%2»: بعض الوسطاء يفعل ذلك لموضوع (nats-server عند نقطة أو فراغ) أو حجم أو QoS لا يقبله؛ أو لعميل آخر معرّف العميل «%3»</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>خطأ MQTT: %1، الموضوع «%2»</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>تتعذّر كتابة %1 (%2): بعد إعادة التشغيل يبدأ bdSeq الخاص بالعقدة من جديد.</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>يغلق %1 الاتصال قبل أن يقول شيئًا: هل هو وسيط MQTT، وهل يريد TLS (mqtts://) على هذا المنفذ، وهل يتحدث MQTT 5 (اضبط MQTT_VERSION على auto)؟</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1 عند رسالة إلى «%2»: يفعل mosquitto ذلك حين تكون الرسالة أطول من message_size_limit لديه</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>تبقى القيمة كما كانت عند البدء.</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>قراءة واحدة تنحرف بمقدار الشدة.</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>تنحرف القراءات بمقدار الشدة طوال الوقت.</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>يزداد الخطأ بانتظام منذ البدء.</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>تُضاف ضوضاء بهذا الانحراف المعياري.</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>لا تُولَّد قراءات؛ وتُستهلك أرقامها التسلسلية.</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>تسخّن اللوحة المستشعر: قراءات أدفأ وأجف.</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>أول رطوبة بعد البدء هي رطوبة قيمة التصفير 0x8000.</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>عنصر مبلل: ترتفع الرطوبة إلى 100 % وتبقى.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>مستشعر BMP280 بيع على أنه BME280: الرطوبة 0 دائمًا.</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>الكلمة الخام للحرارة 0: نحو -140 °C، وتتبعها القناتان الأخريان.</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>لا يقرأ الناقل إلا آحادًا: نحو 187 °C و100 % وضغط أقل من 0.</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>الكلمة الخام للضغط عند حدها: ضغط أقل من 0.</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>القناة لا تُقاس: الكلمة الخام 0x80000 وللرطوبة 0x8000.</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>قُرئ قبل أول تحويل: كل الكلمات هي كلمات التصفير.</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>لم تُقرأ كلمة المعايرة P1: الضغط 0.</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>يتحرك الهواء أسرع بهذا العدد من المرات.</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>القراءات هي قراءات ما بعد هذا العدد من الدقائق.</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>يُضاف خط مستقيم يبلغ الشدة عند النهاية.</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>تكبر التحركات بهذا العدد من المرات حول الخط من البدء إلى النهاية.</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>تتحرك القناة عكس عادتها: معكوسة حول الخط من البدء إلى النهاية.</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>تكبر ضوضاء المستشعر بهذا العدد من المرات.</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>يتحرك المستوى بجزء من نطاق القناة.</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>مستوى ثابت، بأجزاء من نطاق القناة: 0 طرفه الأدنى و100 طرفه الأعلى.</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>هذا القدر من القراءات يُرسل مرتين.</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>هذا القدر من القراءات لا يصل الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>تُرسل القراءات في مجموعات بهذا العدد، كل منها بترتيب معكوس.</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>تُرسل القراءات متأخرة بهذا القدر.</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>تسبق ساعة الجهاز بهذا العدد من الثواني في الساعة.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>تخطئ ساعة الجهاز بهذا القدر.</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>هذا القدر من المتون يُبتر في الوسط.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>‏%1: المقبول في %2 هو %3.</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>عدد صحيح من المللي ثانية، 0 أو أكثر</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>قائمة أسماء</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>مفتاح مجهول «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>نوع عطل مثل stuck أو spike</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>أتقصد «%1»؟</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>المقبول في %1 مدة مثل 30s أو 5m أو 6h أو 2d، لا «%2».</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>المقبول في channel هو temperature أو humidity أو pressure أو all، موصولة بـ |، لا «%1».</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>المقبول في at وقت مثل 2025-11-14T10:30:00Z، أو وقت بعد البداية مثل +10m، لا «%1».</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>المقبول في devices أسماء موصولة بـ |، لا «%1».</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>المقبول في strength عدد، لا «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>القيمة «%1» مجهولة؛ المعروف: %2.</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>قيمة عالقة</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>قيمة شاذة</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>إزاحة المستوى</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>انجراف</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>دفقة ضوضاء</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>تسخين ذاتي</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>الرطوبة الأولى</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>الرطوبة عند 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>كلمة الحرارة صفر</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>آحاد فقط</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>ضغط مشبع</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>قناة متخطّاة</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>بلا تحويل</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>قيمة P1 صفر</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التردد</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>إزاحة النمط</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>اتجاه</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>إزاحة المتوسط</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>هضبة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>فقد</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>ترتيب خاطئ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>انحراف الساعة</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>قفزة الساعة</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>متون معطوبة</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>العطل %1 يؤثر في %2 ولا يقبل قناة أخرى.</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>ليس للعطل %1 شدة.</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>يجب أن تكون شدة %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>ليس للعطل %1 تدرّج.</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>يجب أن تكون for أطول من 0.</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>يجب أن تكون every على الأقل 1s وبطول for، وهي %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>ليس «%1» نوع عطل؛ الأنواع هي %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>يجب أن يكون «%1» بالشكل NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>ذُكر %1 مرتين.</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>يجب أن يكون وزن %1 عددًا من 0 إلى 1000000، لا «%2».</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>يجب أن يكون لنوع واحد على الأقل وزن أكبر من 0.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>% من النطاق</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>% من القراءات</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>s في الساعة</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>خطأ في FAULT: لا يوجد جهاز «%1»؛ في التشغيل من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>حقن: %1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT: لا يوجد جهاز &quot;%1&quot;؛ في هذا التشغيل %2 فقط.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًّا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1 من %2 إلى %3، واحد كل %4.</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>يتفاوت الفاصل الزمني بمقدار %1 s (انحراف معياري).</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>الوحدة في الخلايا</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>حجم الأعداد</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>عمود الوحدات</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1: «%2» بوحدة %3</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>لا يوجد صف عناوين.</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>الأعمدة: الوقت «%1»، %2.</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>تغيّر الفاصل الزمني عند %1 من %2 إلى %3: عومل كل جزء وفق فاصله.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>لا صفوف بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
            <numerusform>صف واحد بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
            <numerusform>صفان بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
            <numerusform>%Ln صفوف بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
            <numerusform>%Ln صفًّا بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
            <numerusform>%Ln صف بدرجة حرارة لا يقيسها أي مستشعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>لا صفوف بقيم 0 °C و0 %</numerusform>
            <numerusform>صف واحد بقيم 0 °C و0 %</numerusform>
            <numerusform>صفان بقيم 0 °C و0 %</numerusform>
            <numerusform>%Ln صفوف بقيم 0 °C و0 %</numerusform>
            <numerusform>%Ln صفًّا بقيم 0 °C و0 %</numerusform>
            <numerusform>%Ln صف بقيم 0 °C و0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>لا صفوف بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
            <numerusform>صف واحد بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
            <numerusform>صفان بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
            <numerusform>%Ln صفوف بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
            <numerusform>%Ln صفًّا بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
            <numerusform>%Ln صف بقيمة 85 °C كما بعد وصل الطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>تُركت كاملةً الصفوف التي فشل فيها المستشعر: %1.</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>تُركت القيم التي ثبتت مدة أطول بكثير مما تسمح به ضوضاء قناتها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>لم يُترك أي صف غير مقروء؛ الأول: %1.</numerusform>
            <numerusform>صف واحد تعذّرت قراءته فتُرك: %1.</numerusform>
            <numerusform>صفان تعذّرت قراءتهما فتُركا؛ الأول: %1.</numerusform>
            <numerusform>%Ln صفوف تعذّرت قراءتها فتُركت؛ الأول: %1.</numerusform>
            <numerusform>%Ln صفًّا تعذّرت قراءتها فتُركت؛ الأول: %1.</numerusform>
            <numerusform>%Ln صف تعذّرت قراءتها فتُركت؛ الأول: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>لا يتكرر صف العناوين.</numerusform>
            <numerusform>يتكرر صف العناوين في سطر واحد.</numerusform>
            <numerusform>يتكرر صف العناوين في سطرين.</numerusform>
            <numerusform>يتكرر صف العناوين في %Ln سطور.</numerusform>
            <numerusform>يتكرر صف العناوين في %Ln سطرًا.</numerusform>
            <numerusform>يتكرر صف العناوين في %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>لم تُترك صفوف من مستشعرات أخرى.</numerusform>
            <numerusform>تُرك صف واحد من مستشعرات أخرى.</numerusform>
            <numerusform>تُرك صفان من مستشعرات أخرى.</numerusform>
            <numerusform>تُركت %Ln صفوف من مستشعرات أخرى.</numerusform>
            <numerusform>تُرك %Ln صفًّا من مستشعرات أخرى.</numerusform>
            <numerusform>تُرك %Ln صف من مستشعرات أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>كل الصفوف مرتبة زمنيًّا.</numerusform>
            <numerusform>صف واحد لم يكن في ترتيبه الزمني ففُرز.</numerusform>
            <numerusform>صفان لم يكونا في ترتيبهما الزمني ففُرزا.</numerusform>
            <numerusform>%Ln صفوف لم تكن في ترتيبها الزمني ففُرزت.</numerusform>
            <numerusform>%Ln صفًّا لم تكن في ترتيبها الزمني ففُرزت.</numerusform>
            <numerusform>%Ln صف لم تكن في ترتيبها الزمني ففُرزت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>لا صف يكرر لحظة صف آخر: يُعتد بالأول.</numerusform>
            <numerusform>صف واحد يكرر لحظة صف آخر: يُعتد بالأول.</numerusform>
            <numerusform>صفان يكرران لحظة صف آخر: يُعتد بالأول.</numerusform>
            <numerusform>%Ln صفوف تكرر لحظة صف آخر: يُعتد بالأول.</numerusform>
            <numerusform>%Ln صفًّا تكرر لحظة صف آخر: يُعتد بالأول.</numerusform>
            <numerusform>%Ln صف تكرر لحظة صف آخر: يُعتد بالأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>لا صف يبعد أكثر من سنة عن البقية.</numerusform>
            <numerusform>صف واحد يبعد أكثر من سنة عن كل ما عداه، كأنه من ساعة لم تُضبط، فتُرك.</numerusform>
            <numerusform>صفان يبعدان أكثر من سنة عن كل ما عداهما، كأنهما من ساعة لم تُضبط، فتُركا.</numerusform>
            <numerusform>%Ln صفوف تبعد أكثر من سنة عن كل ما عداها، كأنها من ساعة لم تُضبط، فتُركت.</numerusform>
            <numerusform>%Ln صفًّا تبعد أكثر من سنة عن كل ما عداها، كأنها من ساعة لم تُضبط، فتُركت.</numerusform>
            <numerusform>%Ln صف تبعد أكثر من سنة عن كل ما عداها، كأنها من ساعة لم تُضبط، فتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>لا شيء ينقص بينهما.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>ينقص %1 % من اللحظات، بلا فجوات تبلغ %2.</numerusform>
            <numerusform>ينقص %1 % من اللحظات، في فجوة واحدة مدتها %2.</numerusform>
            <numerusform>ينقص %1 % من اللحظات، في فجوتين تبلغان حتى %2.</numerusform>
            <numerusform>ينقص %1 % من اللحظات، في %Ln فجوات تبلغ حتى %2.</numerusform>
            <numerusform>ينقص %1 % من اللحظات، في %Ln فجوةً تبلغ حتى %2.</numerusform>
            <numerusform>ينقص %1 % من اللحظات، في %Ln فجوة تبلغ حتى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>تُركت قيم لا يقيسها أي مستشعر: %1.</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>تُركت قيم مفردة تقفز وتعود كما لا يستطيع أي هواء: %1.</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>متوسط %1 هو %2 %3، ونطاق ملف التعريف من %4 إلى %5 %3.</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>القيم مضاعفات %1 %2.</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>الضوضاء %1 %2.</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>اليوم المتوسط: مدى %1 هو %2 %3، والأعلى عند الساعة %4 والأدنى عند الساعة %5.</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>مدّ الضغط نصف اليومي: %1 hPa.</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>غالبًا عند الساعة %1</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>تقفز الرطوبة صعودًا %1 مرة في اليوم (الاصطناعي %2)، بمقدار %3 % عادةً، ويزول نصفها بعد %4: %5.</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>تهبط الرطوبة فجأة %1 مرة في اليوم (الاصطناعي %2)، بمقدار %3 % عادةً: %4.</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>ترتفع درجة الحرارة وتنخفض كل %1 (الاصطناعي %2)، بنحو %3 °C: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>لا تتكرر تغيرات مفاجئة في الرطوبة، ولا دورة تدفئة أو تبريد.</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>دورة مدتها %1، %2 °C من قمة إلى قمة.</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>أحداث من نوع «%1»: حدث كل %2، مدته من %3 إلى %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>لا أيام مسجَّلة من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
            <numerusform>يوم مسجَّل واحد من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
            <numerusform>يومان مسجَّلان من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
            <numerusform>%Ln أيام مسجَّلة من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
            <numerusform>%Ln يومًا مسجَّلًا من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
            <numerusform>%Ln يوم مسجَّل من الحالات، %1 كتلة في اليوم، %2 أوكتاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read as one recording.</source>
        <translation>
            <numerusform>لم تُقرأ ملفات.</numerusform>
            <numerusform>قُرئ ملف واحد كتسجيل واحد.</numerusform>
            <numerusform>قُرئ ملفان كتسجيل واحد.</numerusform>
            <numerusform>قُرئت %Ln ملفات كتسجيل واحد.</numerusform>
            <numerusform>قُرئ %Ln ملفًّا كتسجيل واحد.</numerusform>
            <numerusform>قُرئ %Ln ملف كتسجيل واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>قد يكون %1 أيًّا من %2؛ سمِّ المقصود (%3)</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>لا يوجد عمود «%1» ولم يُقَس شيء بهذا الاسم؛ الموجود %2</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>قد يكون %1 أيًّا من %2؛ سمِّ المقصود (%3)، أو المستشعر الذي تُستخدم قيمه (%4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>لا عمود معروف لدرجة الحرارة أو الرطوبة أو الضغط بين %1، ولا صف يسمّي أحدها؛ سمِّها (%2، %3، %4)</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>لا يوجد صف عناوين، ولا تكشف القيم أي الأعمدة درجة الحرارة والرطوبة؛ سمِّها بأرقام من 1 (%1، %2)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>لا يوجد عمود «%1»؛ الموجود %2، أو أرقام من 1 إلى %3</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>أجزاء من 1</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>وحدة %1 («%2») غير محسومة: المتوسط %3 أو، بوحدة %4، هو %5؛ حدّد %6</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>لا يوجد عمود يحوي %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>العمود «%1» الذي يفترض أن يحوي %2 خالٍ من القيم.</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>أُخذت أعداد «%1» بوحدة %2 بحسب حجمها (المتوسط %3)؛ إن كانت بوحدة %4 فحدّد ذلك (%5).</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>تُرك العمود «%1»: القيمة النموذجية فيه، %2، لا توافق %3 في الهواء بأي وحدة معروفة.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>لا تتغير وحدة %1 من %2 إلى %3 عند %4.</numerusform>
            <numerusform>تتغير وحدة %1 من %2 إلى %3 عند %4، مرة واحدة؛ حُوّل كل جزء على حدة.</numerusform>
            <numerusform>تتغير وحدة %1 من %2 إلى %3 عند %4، مرتين إجمالًا؛ حُوّل كل جزء على حدة.</numerusform>
            <numerusform>تتغير وحدة %1 من %2 إلى %3 عند %4، %n مرات إجمالًا؛ حُوّل كل جزء على حدة.</numerusform>
            <numerusform>تتغير وحدة %1 من %2 إلى %3 عند %4، %n مرةً إجمالًا؛ حُوّل كل جزء على حدة.</numerusform>
            <numerusform>تتغير وحدة %1 من %2 إلى %3 عند %4، %n مرة إجمالًا؛ حُوّل كل جزء على حدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>«%1» (لا صفوف)</numerusform>
            <numerusform>«%1» (صف واحد)</numerusform>
            <numerusform>«%1» (صفان)</numerusform>
            <numerusform>«%1» (%Ln صفوف)</numerusform>
            <numerusform>«%1» (%Ln صفًّا)</numerusform>
            <numerusform>«%1» (%Ln صف)</numerusform>
        </translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>لا عمود معروف يميّز المستشعرات، مثل «%1»؛ سمِّه (%2)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>ليس في العمود «%1» صفوف من «%2»؛ الموجود %3</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>ليس في العمود «%1» مستشعرات: %2؛ حدّد المقصود (%3)</numerusform>
            <numerusform>في العمود «%1» مستشعر واحد: %2؛ حدّد المقصود (%3)</numerusform>
            <numerusform>في العمود «%1» مستشعران: %2؛ حدّد المقصود (%3)</numerusform>
            <numerusform>في العمود «%1» %Ln مستشعرات: %2؛ حدّد المقصود (%3)</numerusform>
            <numerusform>في العمود «%1» %Ln مستشعرًا: %2؛ حدّد المقصود (%3)</numerusform>
            <numerusform>في العمود «%1» %Ln مستشعر: %2؛ حدّد المقصود (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>سمِّ العمود الذي يميّزها والمستشعر المقصود (%1، %2)، أو أبقِ صفوف مستشعر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>لا صف له لحظة صف آخر وقيم مختلفة؛ %1</numerusform>
            <numerusform>صف واحد له لحظة صف آخر وقيم مختلفة، كأنها من عدة مستشعرات؛ %1</numerusform>
            <numerusform>صفان لهما لحظة صف آخر وقيم مختلفة، كأنها من عدة مستشعرات؛ %1</numerusform>
            <numerusform>%Ln صفوف لها لحظة صف آخر وقيم مختلفة، كأنها من عدة مستشعرات؛ %1</numerusform>
            <numerusform>%Ln صفًّا لها لحظة صف آخر وقيم مختلفة، كأنها من عدة مستشعرات؛ %1</numerusform>
            <numerusform>%Ln صف لها لحظة صف آخر وقيم مختلفة، كأنها من عدة مستشعرات؛ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>تتناوب قيم %1 من صف إلى صف، كأنها من عدة مستشعرات؛ %2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>لا تكفي الذاكرة لفك ضغطه</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>حجمه بعد فك الضغط أكبر من 1 GiB</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>بياناته المضغوطة تنتهي قبل أوانها</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>بياناته المضغوطة تالفة</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>هذا JSON تتعذّر قراءته (%1)؛ المطلوب مصفوفة كائنات، أو كائن في كل سطر</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>هذا JSON بلا كائن فيه وقت؛ المطلوب مصفوفة كائنات، أو كائن في كل سطر</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>‏%1، الجدول «%2»</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>لا صفوف في %1.</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>لا جداول في قاعدة البيانات</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>لا يوجد جدول «%1»؛ الموجود %2 (%3)</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>قد يكون التسجيل في أي من الجداول %1؛ حدّد أيها (%2)</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>لا يُعرف أي من الجداول %1 على أنه تسجيل؛ حدّد أيها (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>عمود الوقت</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>عمود التاريخ</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>عمود الحرارة</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>عمود الرطوبة</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>عمود الضغط</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>وحدة الحرارة</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>وحدة الرطوبة</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>وحدة الضغط</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>صيغة الوقت</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>عمود الجهاز</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>لا عمود معروف للوقت بين %1؛ سمِّه (%2)، أو حدّد الفاصل الزمني ووقت الصف الأول (%3، %4)</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>لا عمود معروف لدرجة الحرارة أو الرطوبة أو الضغط بين %1؛ سمِّها (%2، %3، %4)</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>لا يوجد صف عناوين، وقد تقع الفواصل بين الخلايا أو قبل الكسور العشرية؛ سمِّ الأعمدة بأرقام من 1 (%1)</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>لا يوجد صف عناوين، ولا عمود يُقرأ وقتًا أو درجة حرارة أو رطوبة أو ضغطًا</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>عدد الخلايا %1 تحت %2 من الأسماء: قد تقع الفاصلة بين الخلايا أو قبل الكسور العشرية؛ اكتب الملف بفواصل منقوطة أو بنقاط عشرية</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>الملف %1 فارغ: المطلوب صفوف فيها الوقت مع درجة الحرارة أو الرطوبة أو الضغط.</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>‏%1، الصف %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>‏%1، السطر %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>تقع الفواصل بين الخلايا وقبل الكسور العشرية: أُخذت كل خليتين عددًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>لا يبدأ عدّ الوقت من جديد.</numerusform>
            <numerusform>يبدأ عدّ الوقت من جديد مرة واحدة: ما وقع بينهما غير معروف.</numerusform>
            <numerusform>يبدأ عدّ الوقت من جديد مرتين: ما وقع بينها غير معروف.</numerusform>
            <numerusform>يبدأ عدّ الوقت من جديد %n مرات: ما وقع بينها غير معروف.</numerusform>
            <numerusform>يبدأ عدّ الوقت من جديد %n مرةً: ما وقع بينها غير معروف.</numerusform>
            <numerusform>يبدأ عدّ الوقت من جديد %n مرة: ما وقع بينها غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>لمعظم الصفوف قيمة واحدة: جُمعت المتقاربة في الوقت معًا.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>لكل صف قيمة واحدة يسمّيها «%1» من وقت تغيّرها: تسري حتى القيمة التالية.</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>لكل صف قيمة واحدة يسمّيها «%1»: جُمعت المتقاربة في الوقت معًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>لم تُترك صفوف لأشياء أخرى: %1.</numerusform>
            <numerusform>تُرك صف واحد لأشياء أخرى: %1.</numerusform>
            <numerusform>تُرك صفان لأشياء أخرى: %1.</numerusform>
            <numerusform>تُركت %Ln صفوف لأشياء أخرى: %1.</numerusform>
            <numerusform>تُرك %Ln صفًّا لأشياء أخرى: %1.</numerusform>
            <numerusform>تُرك %Ln صف لأشياء أخرى: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>في %1 صف عناوين لكن بلا صفوف.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>الملف %1: تعذّرت قراءة %2 من %3 من الصفوف؛ وأولها %4.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>هو أرشيف ZIP أو جدول بيانات: فك ضغطه، أو احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>هو ملف PDF: احفظ جدوله بصيغة CSV</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>هو جدول بيانات من Excel قديم: احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>هو ملف Parquet: اكتبه بصيغة CSV</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>المطلوب صفوف تفصل بين خلاياها فواصل أو فواصل منقوطة أو علامات جدولة</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>أُخذ الجدول «%1»؛ إن كان غيره فحدّد ذلك (%2).</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>الملف %1 ليس قاعدة بيانات SQLite، فلا جدول فيه باسم «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>الملف %1 ليس نصًّا: %2.</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>لا تسجيلات في المجلد (.csv, .tsv, .txt, .log, .json, .jsonl, .lp، وكذلك .gz)</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>عدد الخلايا %1 تحت %2 من الأسماء</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>عدد الخلايا %1 والمطلوب %2 على الأقل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>القيمة «%1» في العمود «%2» ليست عددًا</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>لا يتضح من التواريخ أي الأرقام اليوم وأيها الشهر؛ حدّد كيف كُتبت (%1، مثل %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>القيمة «%1» في العمود «%2» عدّ منذ بداية ما وليست تاريخًا؛ حدّد متى سُجّل الصف الأول (%3، مثل 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>العمود «%1» يزيد %2 من صف إلى صف، بالمللي ثانية أو الثواني أو الدقائق؛ حدّد كم يساوي ذلك (%3، بالثواني)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>القيمة «%1» في العمود «%2» قد تكون ثواني منذ 1970 أو مللي ثانية منذ بداية ما؛ حدّد أيهما (%3 %s، أو %4)</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>لا يوجد وقت؛ حدّد متى سُجّل الصف الأول (%1، مثل 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>صيغة الوقت «%1» خالية من السنة والشهر واليوم؛ حدّد متى سُجّل الصف الأول (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>القيمة «%1» في العمود «%2» وقت من اليوم بلا تاريخ؛ سمِّ عمود التاريخ (%3)، أو حدّد متى سُجّل الصف الأول (%4، مثل 2025-11-14T10:30)</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>التاريخ والوقت، اليوم أولًا</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>التاريخ والوقت، الشهر أولًا</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>التاريخ والوقت، السنة أولًا</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>%1 منذ 1970</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>أيام جدول البيانات</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>أيام يوليانية</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>عدّات من %1 ms منذ البداية</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>فاصل زمني لكل صف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>القيمة «%1» في العمود «%2» غير مكتوبة بالشكل %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>القيمة «%1» في العمود «%2» ليست وقتًا مثل 2025-11-14T10:30:00 أو 14.11.2025 10:30 أو ثواني منذ 1970؛ اذكر كيف كُتب (%3)</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>قد يكون الوقت أيًّا من %1؛ سمِّ المقصود (%2)</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>في صيغة الوقت «%1» حرف غير معروف؛ اكتبها مثل %2</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>ليس في صيغة الوقت «%1» أحرف strftime؛ اكتبها مثل %2</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>في %1 أقل مما يكفي: يلزم يوم على الأقل.</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>سُجّل %1 على فترات متباعدة جدًّا: يحتاج ملف التعريف إلى قيمة كل ساعتين أو أكثر تواترًا.</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>في %1 صفوف متباعدة جدًّا قياسًا إلى فاصلها الزمني: أبقِ مقطعًا متصلًا واحدًا.</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>أوقات التسجيل بتوقيت UTC: ساعات اليوم في ملف التعريف هذا هي ساعات UTC.</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>استُخدمت من التسجيل قيمة واحدة كل 2 s.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>مكان مسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>ليس في التسجيل أي لحظة: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
            <numerusform>في التسجيل لحظة واحدة فقط: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
            <numerusform>في التسجيل لحظتان فقط: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
            <numerusform>في التسجيل %n لحظات فقط: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
            <numerusform>في التسجيل %n لحظةً فقط: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
            <numerusform>في التسجيل %n لحظة فقط: تحتاج المواءمة إلى 100 على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>التسجيل أقصر من يوم: تحتاج المواءمة إلى يوم على الأقل.</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>أُوقفت المواءمة.</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>لا تكاد توجد في التسجيل قيمتان متتاليتان: لا شيء يُواءَم معه.</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>لم تُسجَّل قيم %1: أعدادها هي أعداد ملف التعريف الافتراضي.</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>لم تتغير قيم %1 قط في التسجيل: تبقى كما كانت.</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>قيم %1 متوسطات عينات بخطوات من %2: جُسّر الهواء بين كل خطوتين.</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>ضوضاء %1 أدق من الدرجة المسجَّلة %2: قُدّرت من تكرار تساوي القيم المتجاورة.</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>لم تُسجَّل الفصول: لا يعرف ملف التعريف أي يوم من السنة.</numerusform>
            <numerusform>لم تُسجَّل الفصول: يعرف ملف التعريف يومًا واحدًا من السنة.</numerusform>
            <numerusform>لم تُسجَّل الفصول: يعرف ملف التعريف يومين من السنة.</numerusform>
            <numerusform>لم تُسجَّل الفصول: يعرف ملف التعريف %n أيام من السنة.</numerusform>
            <numerusform>لم تُسجَّل الفصول: يعرف ملف التعريف %n يومًا من السنة.</numerusform>
            <numerusform>لم تُسجَّل الفصول: يعرف ملف التعريف %n يوم من السنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>تتبع الفصول السنة المسجَّلة.</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>أقصر من أن تظهر العادات الأسبوعية: قد لا تختلف أيام العمل عن العطل كما في الواقع.</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>تعذّر تحديد دورة يومية: أيام قليلة جدًّا، أو ساعات من اليوم لم تُسجَّل قط.</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>لا أيام للدورة اليومية، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
            <numerusform>الدورة اليومية من يوم واحد فقط، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
            <numerusform>الدورة اليومية من يومين فقط، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
            <numerusform>الدورة اليومية من %n أيام فقط، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
            <numerusform>الدورة اليومية من %n يومًا فقط، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
            <numerusform>الدورة اليومية من %n يوم فقط، ولا يمكن تمييز مدّ الضغط من الطقس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>مدّ الضغط نصف اليومي %1 hPa، وهو جزء من الدورة اليومية.</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>لا يتبع حالات أي يوم مسجَّل.</numerusform>
            <numerusform>يتبع حالات يوم مسجَّل واحد.</numerusform>
            <numerusform>يتبع حالات يومين مسجَّلين.</numerusform>
            <numerusform>يتبع حالات %n أيام مسجَّلة.</numerusform>
            <numerusform>يتبع حالات %n يومًا مسجَّلًا.</numerusform>
            <numerusform>يتبع حالات %n يوم مسجَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>ينقص %1 % من اللحظات؛ جُسّرت الفجوات، وتُركت الأيام التي كثرت فيها.</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>يفوّت المسجّل %1 % من عيناته: وكذلك يفعل جهاز بملف التعريف هذا، ما لم يُذكر غير ذلك في MISSED_SAMPLES.</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>أيام بهذه القلة تتكرر كثيرًا.</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>كانت التحركات السريعة في بعض الساعات أقوى مما تسمح به الإعدادات فأُضعفت.</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>لم يُبحث عن عواصف وجبهات وصحو: هي ضمن ما سُجِّل، وعند إطلاقها يدويًّا تأخذ أحجام ملف التعريف الافتراضي.</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>خط عرض المكان غير معروف: يُفترض %1°.</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>يتحرك %1 بخطوات المستشعر نفسه البالغة %2، وهي أخشن مما تُكتب به القيم: وكذلك ما يُولَّد.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
            <numerusform>علّمه %n من الأحداث البارزة حجم مثل هذه الأحداث ومدتها وساعات حدوثها؛ وهو يصنع أحداثًا جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>لا يحوي %1 أي قيمة يقيسها مستشعر: من -40 إلى 85 °م، ومن 0 إلى 100 %، ومن 300 إلى 1100 hPa. إن كانت بوحدات أخرى فسمِّها (%2، %3، %4).</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>لا يعرض مقياس الرطوبة أكثر من %1 % ويبقى عندها طويلًا: وكذلك مقياس بهذا الملف.</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>لا تحدّث المحطة %1 إلا كل %2 ث وتحتفظ بالقيمة بينهما: وكذلك محطة بهذا الملف.</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>‏%1: لا يمكن أن يختلف %2 من جهاز إلى جهاز.</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>‏%1: ليس %2 عمودًا في ملف أسطول؛ أتقصد «%3»؟</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>‏%1: ليس %2 عمودًا في ملف أسطول؛ الأعمدة هي device_id وprofile وx_km وy_km وlatitude وlongitude وaltitude، وإعدادات الجهاز مثل temp_min، وmeta_NAME بأحرف صغيرة للصيغ.</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>‏%1: المقبول في device_id هو %2، لا %3.</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>‏%1: أكثر من %2 جهاز.</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>‏%1: الجهاز %2 موجود من قبل، وهو الجهاز %3 في الملف.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>‏%1: المقبول في %2 عدد من %3 إلى %4 %5، لا %6.</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>‏%1: يحتاج المكان إلى x_km وy_km معًا، أو latitude وlongitude معًا.</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>‏%1: أماكن الملف الواحد إما بـ x_km وy_km وإما بـ latitude وlongitude.</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>‏%1: أكثر من %2 مناخ مختلف: دع الأجهزة تتشارك ملفات التعريف وإعدادات الهواء.</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>‏%1: لا جهاز فيه.</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>‏%1: العمود «%2» موجود مرتين.</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>‏%1: يجب أن يسمّي السطر الأول الأعمدة، ومنها device_id.</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>‏%1: عدد القيم %2 وعدد الأعمدة %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>‏%1: يجب أن يكون %2 نصًّا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>‏%1: يجب أن يكون %2 عددًا.</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>الملف %1 ليس JSON: %2 عند البايت %3.</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>يجب أن يكون %1 قائمة أجهزة، أو كائنًا ليس فيه إلا القائمة &quot;devices&quot;.</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>يجب أن يكون %1 كائنًا فيه device_id.</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1 (ملف الأسطول): تعذّرت قراءته: %2.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>طقس</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>فشلت الكتابة في %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>this must be an object {…}.</source>
        <translation>يجب أن يكون هذا كائنًا {…}.</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>ليس هذا مفتاحًا في صيغة؛ المعروف هنا: %1.</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>ليس هذا مفتاحًا في صيغة؛ أتقصد «%1»؟</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>يجب أن يكون هذا نصًّا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>يجب أن تكون هذه قائمة نصوص.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>يجب أن يكون هذا true أو false.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>يجب أن تكون هذه قائمة رسائل […].</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>ينقص &quot;body&quot;.</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>يجب أن يكون هذا json أو line-protocol أو url أو none.</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>لا يوجد مرمّز «%1»؛ الموجود sparkplug-b.</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>يجب أن يكون هذا NBIRTH أو NDEATH أو DBIRTH أو DDATA.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>ينقص &quot;path&quot;.</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>يبدأ المسار بـ &quot;/&quot;.</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>ما يلي &quot;?&quot; موضعه في &quot;query&quot;.</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>لا تُضبط هذه الترويسة هنا؛ نوع المتن هو &quot;content_type&quot;.</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>يجب أن يكون هذا POST أو PUT أو PATCH أو GET.</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>يجب أن يكون هذا نصًّا بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>هذا ليس JSON: %1</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>يجب أن يكون هذا 1، وهو إصدار ملفات الصيغ الذي يقرؤه Aneroid هذا.</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>يجب أن توجد رسالة واحدة على الأقل لها متن.</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>لا تُرسل في دفعات إلا الصيغ ذات الرسالة الواحدة.</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>للصيغة «%1» عدد %2 من الرسائل لكل قراءة، ولكل منها موضوعها: اترك MQTT_TOPIC فارغًا، أو غيّر الصيغة.</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>الوصية الأخيرة لعقدة Sparkplug الطرفية هي رسالة وفاتها: اترك MQTT_AVAILABILITY_TOPIC فارغًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>العمود «%1» من ملف أسطول، ولا يوجد ملف كهذا: سمِّ ملفًا بـ FLEET_FILE.</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>ليس في ملف الأسطول %1 عمود «%2».</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>ليس للجهاز %1 شيء في العمود «%2» من ملف الأسطول %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>لا قيمة لـ«%1»: اضبط AUTH_TOKEN في البيئة أو .env، أو عمود meta_secret_token في ملف الأسطول.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>لا قيمة لـ«%1» فلن يكون عددًا: اضبط %2، أو عمود %3 في ملف الأسطول.</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>متون الصيغة «%1» ليست نصًّا: لا يمكن كتابتها متنًا في كل سطر.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>ليس للصيغة «%1» شكل يناسب HTTP: حدّد مسارها بـ ENDPOINT، أو أرسلها إلى عنوان mqtt://، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>ليس للصيغة «%1» شكل يناسب MQTT: حدّد موضوعها بـ MQTT_TOPIC، أو أرسلها إلى عنوان http://، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>للصيغة «%1» رسائل بلا متن تقول كل شيء في عنوانها أو موضوعها: لا يمكن كتابتها رسالة في كل سطر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>ليس «%1» عمودًا في ملف أسطول: تلي meta_ أحرف صغيرة وأرقام و_.</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>لا يوجد متغير «%1»؛ أتقصد «%2»؟</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>لا يوجد متغير «%1»؛ الموجود %2، وmeta_NAME لأعمدة ملف الأسطول.</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>العلامة %1 بلا نهاية: ينقص %2.</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>المقطع «%1» غير مغلق: ينقص {{/%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>العلامة {{/%1}} تغلق مقطعًا لم يُفتح.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>العلامة {{/%1}} تقع حيث المقطع «%2» مفتوح: أغلق ذاك أولًا.</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>لا تسمّي العلامة متغيرًا.</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>العلامة {{&gt;%1}}: لا يمكن تضمين قوالب أخرى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>العلامة «%1»: للأعداد وحدها منازل عشرية، من .0 إلى .9، وليس للمقاطع شيء منها.</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>يجب أن تحوي {{=%1=}} فاصلين بينهما فراغ، مثل {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>المتغير «%1» نص ويحتاج إلى علامتي اقتباس في JSON: &quot;{{%1}}&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>المتغير «%1» يأتي مع قراءة، ولا قراءة هنا: بداية الاتصال ونهايته تعرفان الجهاز والتشغيل وأعمدة ملف الأسطول.</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>يجب ألا يكون الموضوع فارغًا.</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>الموضوع الذي يُنشر فيه لا يحوي + أو #، فهما للمشتركين.</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>يجب أن تكون MQTT_CONNECTIONS مع الصيغة «%1» إما auto وإما one: كل أجهزتها من عقدة Sparkplug طرفية واحدة لها اتصال واحد.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>الملف %1 أكبر من 1 MiB: ليس هذا ملف صيغة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>لا توجد صيغة «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>لا توجد صيغة «%1»؛ أتقصد «%2»؟ المعروف: %3.</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>يتكون اسم الصيغة من 1 إلى 100 من الأحرف والأرقام والفراغات و-_. ولا يبدأ بنقطة، لا «%1».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>تعذّر حذف %1: %2.</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1: لا يُستخدم ENDPOINT: ‏%2 وسيط، وهناك يحدد MQTT_TOPIC وجهة القراءات.</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1: لا يُستخدم MQTT_TOPIC: ‏%2 ليس وسيطًا؛ هناك يحدد ENDPOINT وجهة القراءات.</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1 (ملف الصيغة): تعذّرت قراءته: %2.</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>مكتب مكيّف في الصيف: يسحب الضاغط الحرارة والماء من الهواء معًا في دورات من نحو 20 دقيقة طوال يوم العمل؛ أما الليالي والعطل فتُترك على حالها.</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>قبو بارد رطب: تتبع درجة الحرارة السنة ولا تكاد تتبع اليوم، والرطوبة عالية وبطيئة.</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>دفيئة بلا تدفئة في أواخر الربيع: حارة تحت الشمس وباردة ليلًا، هواء رطب، نباتات تطلق الماء نهارًا، غيوم تظهر خلال دقائق، فتحات تُفتح ظهرًا.</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>غرفة تجميد عميق عند نحو -20 °C: يعمل الضاغط في دورات، ويُذاب صقيع المبخّر بضع مرات في اليوم، ويُدخل الباب هواءً دافئًا رطبًا في ساعات العمل.</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>غرفة خوادم بوحدات تبريد تعمل في دورات من نحو عشر دقائق، وحمل يبلغ أقصاه بعد الظهر، وهواء جاف بلا ناس.</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>هواء خارجي في الرياح الغربية عند 50° شمالًا قرب مستوى البحر، من يناير الصقيعي إلى يوليو الدافئ: أيام بطول الفصل، وجبهات وعواصف عابرة.</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>هواء خارجي في يوليو عند 50° شمالًا قرب مستوى البحر: أيام دافئة، صباحات صافية، عواصف رعدية بعد الظهر.</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>هواء خارجي في يناير عند 50° شمالًا قرب مستوى البحر: أيام قصيرة قليلة المدى، هواء رطب، منخفضات عميقة ومرتفعات صقيعية.</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>هواء خارجي قرب خط الاستواء: كل يوم كسابقه، حار ورطب، مدّ ضغط قوي، عواصف رعدية بعد الظهر.</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>هواء خارجي في صحراء شبه مدارية على مدار السنة: 15 K بين الليل والنهار، هواء جاف لا تتبع رطوبته إلا درجة الحرارة، هبات من العواصف الترابية صيفًا.</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>هواء خارجي على جبل بارتفاع 2500 m في جبال الألب على مدار السنة: ضغط نحو 750 hPa، برد، غيوم تلف المحطة لساعات، أيام جافة مع المرتفعات الجوية.</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>الافتراضي، عرض توضيحي بزمن مضغوط: مكان سكن بالنطاقات التي تحتاجها نظرة أولى إلى درجة الحرارة والرطوبة والضغط، مع دورة يومية قدرها ±3 °C، وكل ربع ساعة تقريبًا عاصفة أو جبهة أو صحو للمشاهدة. لغرفة كما هي، اختر غرفة معيشة.</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>غرفة معيشة: في الأشهر الباردة منظّم حرارة يدفئها صباحًا ومساءً وفي عطلة نهاية الأسبوع، وفي الدافئة الجدران والشمس؛ أشخاص يعودون إلى البيت، ونفحات من الهواء الرطب، ونوافذ تُفتح.</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>غرفة نوم: باردة وقليلة التدفئة؛ شخصان يرطّبان هواءها طوال الليل، وتُفتح النوافذ صباحًا.</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>رواق مدفأ: مشعّات تعمل وتتوقف، وأبواب تُدخل هواءً آخر، وحمّامات ومطابخ يُحَسّ بها عبرها.</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>مطبخ: غلايات ومقالٍ يتصاعد بخارها، ووجبات تدفئه، ونافذة تُفتح بعدها.</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>مكتب مدفأ شتاءً: يصنع منظّم الحرارة شكل أسنان المنشار، ويدفئ الأشخاص الهواء ويرطّبونه في أيام العمل، بنفحات كلما جاؤوا وذهبوا، وتُفتح النوافذ للتهوية، وتُخفَّض التدفئة ليلًا وفي عطلة نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>حمّام فيه نحو ثلاث مرات استحمام يوميًا، صباحًا ومساءً، لا تتشابه اثنتان: تقفز الرطوبة بمقدار الثلث خلال نصف ساعة ثم تخبو، إلى النصف كل عشر دقائق، مع أكتاف وأحيانًا استحمام ثانٍ قبل أن يجفّ الهواء؛ أيدٍ تُغسل وأبواب تُفتح، وتهوية بينها.</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>غرف</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>آلات</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>ملفاتك</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>مكتب مدفأ</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>مكتب مكيّف</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>حمّام</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>قبو</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>دفيئة</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>مخزن تبريد</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>غرفة خوادم</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>خارجي، معتدل، كل السنة</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>خارجي، معتدل، صيف</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>خارجي، معتدل، شتاء</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>خارجي، مداري</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>خارجي، صحراء</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>خارجي، جبال عالية</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>غرفة معيشة</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>غرفة نوم</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>رواق</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>مطبخ</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>عدد صحيح من المللي ثانية، 0 أو أكثر</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>كائن فيه الإعدادات التي يغيّرها، مثل {&quot;temp_max&quot;: 30}</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>‏%1: يحدّد %2 كيف تُسلَّم القراءات، وهذا يتركه السيناريو لمن ينفّذه.</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>‏%1: لا يمكن أن يتغيّر %2 أثناء التشغيل؛ اضبطه في الإعدادات التي يبدأ بها السيناريو.</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>كائن مثل {&quot;kind&quot;: &quot;spike&quot;}</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>عدد صحيح، 0 أو أكثر</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>يجب أن يكون %1 كائنًا فيه at_ms وact.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>‏%1: مفتاح مجهول «%2»؛ أتقصد «%3»؟ المعروف: %4.</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>‏%1: مفتاح مجهول «%2». المعروف: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>‏%1: ينقص %2؛ المقبول: %3.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>‏%1: المقبول في %2 هو %3، لا %4.</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>اكتب ما يتغير بالشكل temp_max=30, humidity_min=20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>القيمة «%1» ليست مدة: اكتبها بالشكل 00:25:00 أو 90s أو 15m أو 1h.</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>قائمة أجهزة</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>عدد 64 من الأرقام الست عشرية</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>سُجّل السيناريو بـ Aneroid %1، وهذا %2: الإجراءات نفسها، لكن القراءات قد تختلف.</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>وقت مثل &quot;2025-11-14T10:30:00.000Z&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>عدد صحيح من 0 إلى 2^53−1</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>عدد صحيح، 1 أو أكثر</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>بذرة السيناريو</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>ملف تعريف كما هو في ملفه</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>%1 أو أكثر، حيث آخر إجراء</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>يجب أن تكون acts قائمة.</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>%1 أو أكثر، حيث الإجراء السابق له</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>الملف %1 ليس JSON: %2 عند البايت %3.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>يجب أن يكون %1 كائن JSON.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>لا يوجد سيناريو مدمج «%1»؛ أتقصد «%2»؟ ينتهي اسم الملف بـ .json.</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>لا يوجد سيناريو مدمج «%1»؛ الموجود %2. ينتهي اسم الملف بـ .json.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>أسبوع هادئ</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>يختبر ما يجب ألا يحدث: مكتب مدفأ من الاثنين إلى الاثنين، قراءة كل خمس دقائق، بلا حدث جوي ولا عطل.</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>القراءات 2017 بالترتيب وبلا أي إنذار؛ ويمكن تمييز أيام العمل والليالي وعطلة نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>ليلة عواصف رعدية</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>يختبر تغيرات حادة ليست أعطالًا: ثلاث عواصف خلال ثماني ساعات من ليلة صيفية، قراءة كل عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>يهبط الضغط وتقفز الرطوبة وتنخفض درجة الحرارة عند كل جبهة هبّات؛ تُعرف الثلاث كلها طقسًا (21:40 و23:15 و02:05 بالتوقيت المحلي)، ولا تُعرف أي منها مستشعرًا معطوبًا.</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>جبهة باردة فوق أسطول</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>يختبر أجهزة كثيرة تروي القصة نفسها: جبهة باردة تعبر شتاءً فوق اثنتي عشرة محطة على 90 في 60 كيلومترًا.</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>ينخفض الضغط إلى حده الأدنى ويرتفع سريعًا عند العبور، محطة بعد أخرى؛ تُظهر خريطة أو مجموع للأسطول حركة الجبهة، ولا تبدو أي محطة بمفردها معطوبة.</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>استحمام كل صباح</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>يختبر أنماطًا تتكرر: حمّام لمدة أسبوع، باستحمام في السادسة والنصف كل صباح ثم نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>سبع قمم رطوبة في الساعة نفسها، تخبو كل منها خلال الساعة؛ إنذار الرطوبة العالية يرنّ مرة في اليوم على الأكثر، والتنبؤ يتعلم الساعة.</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>تعطُّل التدفئة</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>يختبر تغيرًا بطيئًا وحقيقيًّا: تتعطل تدفئة مكتب في يناير في الثانية صباح اليوم الثاني، وتُصلح بعد اثنتي عشرة ساعة.</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>تبرد الغرفة نحو تسع درجات خلال الاثنتي عشرة ساعة وتدفأ من جديد مساءً؛ يحذّر النظام الخلفي قبل أن تبرد، ولا يعدّه انجرافًا للمستشعر ولا قيمة شاذة.</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>مستشعر يموت ببطء</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>يختبر التدهور: من اليوم الثاني ينجرف مستشعر في قبو صعودًا درجتين في اليوم، ثم تزداد ضوضاؤه، وأخيرًا يصمت، ثم يعود ساعة قبل أن يختفي.</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>يُكتشف الانجراف خلال اليوم الثاني، بالمقارنة مع الجيران أو مع ماضيه؛ والضوضاء والصمت يرفع كل منهما إنذارًا؛ والساعة الأخيرة لا تلغيه.</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>رطوبة عالقة</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>يختبر قيمة صحيحة لا تتحرك: تثبت رطوبة دفيئة ست ساعات عند الظهر، بينما تستمر درجة الحرارة والضغط.</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>تُعرف القناة العالقة خلال الساعة بمفردها: لا قيمة خارج النطاق والقناتان الأخريان سليمتان؛ وتسلم عند 17:00.</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>مستشعر مستبدَل</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>يختبر درجةً ليست من الطقس: في اليوم الثاني يُنزع مستشعر، وبعد عشر دقائق يرسل مستشعر آخر له انحيازاته الخاصة بالاسم نفسه.</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>فجوة من عشر دقائق ودرجة في القنوات الثلاث معًا وإلى الأبد؛ يعدّه النظام الخلفي مستشعرًا جديدًا ويبدأ خط أساسه من جديد، ولا يعدّه حدثًا.</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>مستشعر BMP280 بيع على أنه BME280</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>يختبر مستشعرًا بلا رطوبة: ترد اللوحة كما يتوقع المشغّل، ورطوبة كل قراءة 0.00.</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>تُرفض نقطة الندى والرطوبة المطلقة أو تُعلَّمان ولا تُحسبان من الصفر؛ ويُعرف الجهاز بأنه بلا رطوبة، ولا يرنّ إنذار الهواء الجاف إلى الأبد.</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>أسطول يعيد البدء</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>يختبر ما يفعله تحديث شامل: خمسون جهازًا تتوقف معًا، وتعود بعد خمس دقائق، ثم تتوقف بعد ساعة مرة أخرى لعشر ثوانٍ.</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>لا قراءة من 01:00 إلى 01:05 بعد البداية، ثم الأجهزة الخمسون كلها خلال فاصل زمني واحد؛ يستمر التسلسل بلا ثغرة، وإنذار الأجهزة الصامتة يرنّ مرة وينتهي من نفسه.</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>انقطاع الخادم ساعةً</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>يختبر ساعة يغيب فيها الخادم، من 12:00 بالتوقيت المحلي: جهازان من أربعة يفقدان ما يقيسانه حينها، والآخران يحفظان كل قراءة ويرسلانها متأخرة ساعة.</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>في سلسلتين ثغرة من 120 قراءة لكل منهما تظهر في التسلسل؛ والأخريان كاملتان عند 14:00 وإن لم يكن ما وصل من 13:00 فصاعدًا بترتيب الوقت؛ لا قيمة خاطئة، وإنذار الأجهزة الصامتة يرنّ مرة واحدة.</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>ساعة تقفز</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>يختبر أوقاتًا خاطئة مع قيم صحيحة: عند 02:00 بالتوقيت المحلي ترجع ساعة أحد الأجهزة ساعةً إلى أن تُضبط عند 08:00، وتسبق ساعة جهاز آخر 20 ثانية في الساعة.</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>من الجهاز الأول تأتي ساعة مرتين، وبعد ست ساعات تنقص ساعة: لا تكتب أي منهما فوق قراءات ولا تصير حدثًا؛ والتسلسل يُظهر الترتيب الحقيقي. أما الثاني فيسبق دقيقتين عند 08:00 ثم يصح من جديد.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>جبهة</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>صحو</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>استحمام</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>فتح نافذة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 لا يُستخدم ملف الأسطول.</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>‏%1: قيمة DEVICES هي %2، لكن ملف الأسطول %3 يسمّي %4؛ احذف DEVICES.</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1 يُستخدم ملف التعريف «%2» بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>يجب أن يقل %1 عن الحد الأقصى.</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>يجب ألا يكون %1 أبرد ساعة.</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>يجب أن يكون %1 بطول قوائم القنوات الأخرى.</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>لا يصح %1 مع القيمتين المجاورتين معًا: صغّرها.</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>يجب ألا يزيد %1 على &quot;longest_s&quot;.</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>ينقص %1: حدّد كم يأتي في الأسبوع، أو متوسط الوقت بينها في &quot;interval_s&quot;.</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>يقول %1 و&quot;interval_s&quot; الشيء نفسه: أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>يجب أن يكون %1 هو 0 حيث وزن كل الساعات 0.</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>يجب أن يكون %1 هو 0 (يدويًّا فقط)، أو أن يترك 10 s على الأقل بين بدايتين.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>‏%1 هو %2، من Aneroid أحدث؛ وهذا يقرأ الإصدار %3.</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>يجب ألا يحوي %1 اثنين من نوع واحد.</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>يجب أن يحوي %1 قائمة سعات لقناة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>‏%1: هذا ليس JSON (%2: %3).</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>‏%1: ملف التعريف كائن JSON {…}.</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>يجب أن يحوي %1 عدد %2 من الأعداد ذات 32 بت: الملف تالف.</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>يحوي %1 أعدادًا خارج النطاق: الملف تالف.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>تعذّر فك ضغط %1: الملف تالف.</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>يجب أن يكون كل من %1 بنصف طول سابقه: الملف تالف.</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>يجب أن يقسم %1 اليوم بالتساوي.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>نص من %1 محرف على الأكثر</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>قائمة من %1 عدد</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>قائمة من %1 إلى %2 عدد</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>‏%1: ينقص «%2».</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>كائن {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>‏%1: ليس «%2» مفتاحًا في ملف تعريف؛ المعروف هنا: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>‏%1: ليس «%2» مفتاحًا في ملف تعريف؛ أتقصد «%3»؟</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>قائمة من %1 كائن على الأكثر</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>‏%1: المقبول في «%2» هو %3، لا %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>إما true وإما false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>‏%1: المقبول في «%2» هو %3، لا بطول %4.</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>قائمة من %1 زوج [جيب التمام، الجيب] على الأكثر</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>زوج [جيب التمام، الجيب]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>نص بترميز base64</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>الملف %1 أكبر من 64 MiB: ليس هذا ملف تعريف.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>تعذّر حذف %1: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>لا يوجد ملف تعريف «%1». المعروف: %2.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>لا يوجد ملف تعريف «%1»؛ أتقصد «%2»؟ المعروف: %3.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>يتكون اسم ملف التعريف من 1 إلى 100 من الأحرف والأرقام والفراغات و-_.,+()&amp;، ولا يبدأ بنقطة، لا «%1».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>ملف التعريف «%1» مدمج ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>ملف التعريف «%1» ليس مدمجًا: لا شيء يُستعاد إليه.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>‏%1: ليس %2 إعدادًا في Aneroid ويُتجاهل.</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>‏%1: ليس %2 إعدادًا في Aneroid ويُتجاهل؛ أتقصد %3؟</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>‏%1: قيمة %2 هي النص من &quot;#&quot; فما بعده؛ يجب أن يكون التعليق هناك في سطر مستقل.</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>‏%1: لم تُضبط ${%2} في قيمة %3 لا في سطر سابق ولا في البيئة فتُترك؛ أما ${%2:-TEXT} فتضع TEXT مكانها.</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>‏%1: لا قيمة لـ %2 فيُعدّ غير مضبوط؛ اكتب %2=VALUE.</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>‏%1: تعذّرت قراءة سطر %2؛ أتنقص علامة اقتباس؟</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>‏%1: ليس هذا السطر بالشكل NAME=VALUE ويُتجاهل.</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>متغير البيئة %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>خيار مجهول %1.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>إعدادات النافذة المحفوظة</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>الخيار %1 من الأمر «%2» ويجب أن يأتي بعده.</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>خيار مجهول %1؛ أتقصد %2؟</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>معامل غير متوقع «%1».</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>أمر مجهول «%1»؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>أمر مجهول «%1»؛ أتقصد «%2»؟</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>ينقص أمر؛ الموجود: %1.</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>الأمر «%1 --help» يسرد الموجود.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>عدد من %1 إلى %2، أو فارغ</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1، أو فارغ لقيمة عشوائية</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>نص حتى %1 محرف يحوي {n}، أو {n:04} لأربعة أرقام</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>نص حتى %1 محرف بلا محارف تحكم، أو فارغ</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>نص من 1 إلى %1 محرف بلا محارف تحكم</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>إما true وإما false (أو yes, no, on, off, 1, 0)</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>يوم مثل 2025-11-14، أو none</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>فارق من -14:00 إلى +14:00 مثل +01:00، أو Z، أو فارغ لفارق الحاسوب</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>رموز حالة من 200 إلى 599 مثل 2xx، أو 200,201، أو 200-204</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>أعطال مثل stuck:channel=humidity,at=+10m,for=5m، يفصل بينها ;</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>أنواع أعطال بأوزان مثل stuck=2,spike=5، أو all</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>نص بلا محارف تحكم</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>محارف ASCII بلا فراغات</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>إما &quot;Name: value; Name2: value2&quot; وإما كائن JSON من النصوص، كل اسم مرة واحدة ولا اسم يضبطه HTTP أو Aneroid بنفسه</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>عنوان http:// أو https:// أو mqtt:// أو mqtts:// (لا يُدعم هنا MQTT عبر WebSockets؛ وللوسطاء منفذ لـ mqtt:// أيضًا)</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>العنوان %1://HOST أو %1://HOST:PORT، بلا مسار (الموضوع مكانه MQTT_TOPIC) ولا اسم مستخدم (MQTT_USERNAME) ولا استعلام</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>عنوان http:// أو https:// أو mqtt:// أو mqtts:// بلا اسم مستخدم ولا استعلام ولا جزء</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>الضوضاء والأنماط</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>توقيت الجهاز</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>حسب الحاسوب</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>كل أعطال المستشعر</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>في مجلد البيانات</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>القيمة المعطاة (لا تُعرض: سرّية)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>‏%1: المقبول في %2 هو %3، لا %4.</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>الخيار --%1 مرفوض: كل مستخدم لهذا الحاسوب يستطيع رؤية الأسرار في سطر الأوامر. اضبط %2 في البيئة أو في الملف .env.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>الملف %1 أكبر من 1 MiB؛ أهو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>ليس %1 ملفًّا نصيًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>‏%1: ليس «%2» إعدادًا في Aneroid.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>‏%1: ليس «%2» إعدادًا في Aneroid؛ أتقصد «%3»؟</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>‏%1: «%2» سرّ وليس هذا مكانه؛ اضبط %3 في البيئة أو في الملف .env.</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1 لا تُستخدم هذه القيمة: %2 له الأسبقية.</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1 لا تُستخدم هذه القيمة.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1 لا تُستخدم القيم المحفوظة.</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>قد يعني ذلك %1 أو %2: اكتبه بلا علامة للآلاف.</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>مدة من %1 إلى %2، تُكتب مثل 90 s أو 5 min أو 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1 بلا منازل عشرية</numerusform>
            <numerusform>%1 بمنزلة عشرية واحدة على الأكثر</numerusform>
            <numerusform>%1 بمنزلتين عشريتين على الأكثر</numerusform>
            <numerusform>%1 حتى %n منازل عشرية</numerusform>
            <numerusform>%1 حتى %n منزلةً عشرية</numerusform>
            <numerusform>%1 حتى %n منزلة عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1، أو «%2»</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>يجب ألا يزيد %1 على %2.</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>ضُبط AUTH_TOKEN وكذلك ترويسة Authorization في HTTP_HEADERS؛ أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>الخادم %1 من خوادم %2، وهي شبكة عامة تعيش على القياسات الحقيقية: استخدم خادمًا خاصًّا بك.</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>الإعدادان TLS_CERT_FILE وTLS_KEY_FILE متلازمان؛ اضبطهما معًا أو اتركهما.</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>يحتاج %1 إلى قيمة، ويبدو %2 خيارًا.</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>‏%1: يجب ألا يكون الموضوع فارغًا؛ احذف الخيار ليُستخدم موضوع الصيغة.</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>لا يأخذ %1 قيمة؛ اكتب %2=BOOL.</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>ملف إعدادات بدلًا من .env في هذا المجلد.</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C كل 10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>% كل 10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa كل 10 s</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>قياس عند الطلب</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>رصد الطقس</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>قياس الرطوبة</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>الملاحة داخل المباني</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>الألعاب</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>المشغّل: Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>المشغّل: ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>المشغّل: Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>المشغّل: Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>المشغّل: sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>المشغّل: Zephyr</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0: مرة على الأكثر</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1: مرة على الأقل</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2: مرة واحدة تمامًا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>واحد للكل</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>واحد لكل جهاز</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>عنوان الخادم أو وسيط MQTT الذي تُرسل إليه القراءات.</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>الإرسال إلى الخادم</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>هل تُرسل القراءات إلى الخادم.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>ما يُرسل: صيغة باسمها، أو ملف JSON لها.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>المسار والاستعلام بعد عنوان الخادم، قالب؛ فارغ: حسب الصيغة.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>درجات شرقًا، للصيغ التي تذكر مكان الجهاز.</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>الارتفاع فوق مستوى البحر، للصيغ التي تردّ الضغط إليه.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>شهادات CA</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>ملف PEM للسلطات التي تضمن الخادم؛ فارغ: حسب النظام.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>ملف PEM للشهادة التي يقدّمها Aneroid إلى الخادم.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>ملف PEM للمفتاح الخاص بتلك الشهادة، بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>موضوع كل قراءة عند الوسيط، قالب؛ فارغ: حسب الصيغة.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>مدى ضمان استلام الوسيط للقراءة.</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>هل يحتفظ الوسيط بأحدث قراءة في موضوع لمن يشترك لاحقًا.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>إصدار MQTT</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>إصدار البروتوكول؛ تلقائي: 5، و3.1.1 حيث لا يدعمه الوسيط.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>اسم الاتصال عند الوسيط، قالب؛ فارغ: حسب الصيغة، وإلا aneroid- والتشغيل.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>اتصال واحد بالوسيط لكل الأجهزة، أو اتصال لكل جهاز؛ تلقائي: لكل جهاز حيث يخصّه المستخدم أو العميل أو رسالة الوفاة.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>اسم المستخدم عند الوسيط، قالب؛ فارغ: حسب الصيغة.</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>كلمة مرور MQTT</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>كلمة المرور عند الوسيط.</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>إبقاء الاتصال</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>كم يصمت الاتصال بالوسيط قبل إشارة حياة.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>أكبر عدد من الرسائل التي لم يؤكّدها الوسيط بعد؛ أقل حيث يطلب ذلك.</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>موضوع التوافر</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>حيث يحتفظ الوسيط بـ &quot;online&quot; أو &quot;offline&quot;، قالب؛ فارغ: ما تقوله الصيغة فقط.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>حفظ الترتيب</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>هل ينتظر الجهاز كل رد قبل أن يرسل من جديد.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>رموز حالة HTTP التي يقبل بها الخادم القراءات.</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>القراءات في الدفعة</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>أكبر عدد من القراءات المنتظرة يُرسل مصفوفةً واحدة؛ 1: كل قراءة بمفردها.</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>صندوق الصادر على القرص</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>هل تنتظر القراءات على القرص حتى يستلمها الخادم، ولو أُعيد البدء.</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>ملف صندوق الصادر</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>ملف SQLite تنتظر فيه القراءات، ابتداءً من البدء التالي.</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>حجم صندوق الصادر</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>كم يكبر صندوق الصادر قبل أن يُسقط أقدم القراءات.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>كم تنتظر القراءة في صندوق الصادر قبل أن تُسقَط؛ 0: بلا حد.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>رمز Bearer يرافق كل طلب.</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>ترويسات HTTP</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>ترويسات ترافق كل طلب.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>الاسم الذي يرسل به جهاز مفرد.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>عدد الأجهزة التي ترسل.</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>نمط المعرّفات</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>أسماء عدة أجهزة؛ {n} هو الرقم، و{n:04} يكمله بالأصفار.</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>نصف قطر الأسطول</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>نصف قطر القرص الذي تتوزع عليه الأجهزة.</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>ملف الأسطول</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>ملف CSV أو JSON يسمّي الأجهزة وأماكنها وملفات تعريفها وإعداداتها الخاصة.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>الوقت المحاكى بين قراءتين من جهاز.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>الثواني المحاكاة التي تمر في ثانية حقيقية.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>البذرة نفسها تعطي القراءات نفسها.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>المناخ الذي يتبعه الهواء.</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>فارق UTC</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>التوقيت المحلي للنمط اليومي، بلا توقيت صيفي.</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>الحرارة الدنيا</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>أدنى درجة حرارة يبلغها الهواء.</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>الحرارة القصوى</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>أعلى درجة حرارة يبلغها الهواء.</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>انجراف الحرارة</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>أقصى تحرك للجزء العشوائي من درجة الحرارة في 10 s.</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>الرطوبة الدنيا</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>أدنى رطوبة نسبية يبلغها الهواء.</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>الرطوبة القصوى</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>أعلى رطوبة نسبية يبلغها الهواء.</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>انجراف الرطوبة</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>أقصى تحرك للجزء العشوائي من الرطوبة في 10 s.</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>الضغط الأدنى</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>أدنى ضغط يبلغه الهواء.</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>الضغط الأقصى</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>أعلى ضغط يبلغه الهواء.</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>انجراف الضغط</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>أقصى تحرك للجزء العشوائي من الضغط في 10 s.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>ضوضاء المستشعر</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>هل يضيف المستشعر ضوضاءه.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>شدة الضوضاء؛ 0.1 قيمة ورقة البيانات، و0 بلا ضوضاء، و0.2 الضعف.</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>النمط اليومي</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>هل يتبع الهواء وقت اليوم.</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>الأحداث الجوية</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>هل تأتي العواصف والجبهات والصحو من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>إعداد المستشعر المسبق</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>ما تقترحه ورقة البيانات لاستخدام ما، أو ما يضبطه مشغّل: الاعتيان الزائد والمرشّح وزمن الاستعداد حيث لا يضبطها شيء آخر.</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>الاعتيان الزائد للحرارة</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>عدد القياسات التي يأخذها المستشعر لدرجة حرارة واحدة.</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>الاعتيان الزائد للرطوبة</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>عدد القياسات التي يأخذها المستشعر لرطوبة واحدة.</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>الاعتيان الزائد للضغط</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>عدد القياسات التي يأخذها المستشعر لضغط واحد.</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>مرشّح IIR</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>معامل المرشّح الذي ينعّم درجة الحرارة والضغط.</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>زمن الاستعداد</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>كم يستريح المستشعر بين قياسين يجريهما بنفسه؛ مع forced: يقيس عند قراءته.</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>التسخين الذاتي</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>كم يزيد المستشعر دفئًا على الهواء.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تاريخ التركيب</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>اليوم الذي يبدأ منه تقادم المستشعر.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>تذبذب التوقيت</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>كم تتشتت القراءات حول لحظاتها (انحراف معياري).</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>انجراف الساعة</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>كم تطول فواصل الجهاز الزمنية أكثر مما ينبغي؛ السالب: أقصر مما ينبغي.</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>القراءات الفائتة</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>نسبة القراءات التي يفوّتها الجهاز.</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>ما الذي يتعطل ومتى؛ يمكن تكرار الخيار. الأمر `aneroid-cli faults` يسرد الأنواع.</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>لكل جهاز في اليوم</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>أعطال عشوائية</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>عدد الأعطال التي تأتي عشوائيًّا.</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>مزيج الأعطال العشوائية</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>أي الأنواع يأتي عشوائيًّا، وبأي نسبة فيما بينها.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 must be as long as the lists of amplitudes.</source>
        <translation>يجب أن يكون %1 بطول قوائم السعات.</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>درجات شمالاً: الفصول هي فصول هذا الجانب من خط الاستواء، وتذكرها الصيغ.</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>لا يُستخدم %1: تأخذ الأجهزة المتعددة أسماءها من %2.</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>لا يُستخدم %1: يأخذ الجهاز الواحد اسمه من %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 مذكور أكثر من مرة.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>لا يجتمع %1 و%2.</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>يُستخدم %1 مع %2.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>الوسيط &quot;%1&quot; مفقود.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>لم يبدأ المستقبِل المدمج: %1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY. الأمر «aneroid-cli run» يؤدي العمل نفسه في الطرفية.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>‏%1: تعذّرت قراءة الملف %2: %3.</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>‏%1: ليس في الملف %2 شهادة بصيغة PEM، وهي تبدأ بـ -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>خطأ في TLS_KEY_FILE: ليس في الملف %1 مفتاح خاص بصيغة PEM، أو هو مقفل بعبارة مرور.</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>تعذّرت كتابة تقدّم الرفع في %1: %2.</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>مجلده غير قابل للكتابة</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>الرفع نفسه جارٍ من قبل.</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>جبهة</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>صحو</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>استحمام</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>فتح نافذة</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>عن Aneroid</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>مستشعر BME280 افتراضي: درجة حرارة ورطوبة وضغط كأنها حقيقية، تُرسم مباشرة وتُرسل إلى خادم.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>برمجية حرة برخصة غنو العمومية GNU General Public License، الإصدار 3 أو ما بعده (GPL-3.0-or-later). تأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>بُني بـ:</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>ما يُفعل.</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>حذف لا شيء</numerusform>
            <numerusform>حذف إجراء واحد</numerusform>
            <numerusform>حذف إجراءين</numerusform>
            <numerusform>حذف %Ln إجراءات</numerusform>
            <numerusform>حذف %Ln إجراءً</numerusform>
            <numerusform>حذف %Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>القيمة «%1» ليست وقتًا بعد البداية: اكتبه بالشكل 01:30:00 أو 90s أو 15m أو 1h.</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>تغيير إجراء</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>بعد البداية</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>إطلاق حدث جوي</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>إنهاء حدث جوي</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>حقن عطل</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>إنهاء عطل</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min و%2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h و%2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d و%2 h</translation>
    </message>
    <message>
        <source>%1 of %2 readings</source>
        <translation>%1 من %2 قراءة</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1، %2/s، بقي %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>الو&amp;جهة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>كتابة القراءات في ملف، أو إرسالها إلى خادم النافذة.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>توليد بيانات تاريخية</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>المناخ: %1. وما لا يُسأل عنه هنا فكما في النافذة.</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>معاينة الجهاز الأول</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>الحجم والوقت</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>تقدّم البيانات التاريخية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>إغلاق مربع الحوار. لا يُكتب ملف قيد التوليد؛ أما الرفع فيمكن متابعته لاحقًا.</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>جارٍ التقدير …</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>تُعدّ المعاينة.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>الجهاز الأول بلا لحظات من المدة.</numerusform>
            <numerusform>الجهاز الأول عند لحظة واحدة من المدة.</numerusform>
            <numerusform>الجهاز الأول عند لحظتين من المدة.</numerusform>
            <numerusform>الجهاز الأول عند %Ln لحظات من المدة.</numerusform>
            <numerusform>الجهاز الأول عند %Ln لحظةً من المدة.</numerusform>
            <numerusform>الجهاز الأول عند %Ln لحظة من المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>كل قراءة من الجهاز الأول.</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>&amp;رفع البيانات</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>&amp;توليد البيانات</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>يبدأ …</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>يجب أن تكون البذرة عددًا صحيحًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>النهاية تسبق البداية: اختر «إلى» متأخرًا أكثر أو «من» مبكرًا أكثر.</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>الإرسال معطَّل في النافذة: فعّل «الإرسال إلى الخادم» أولًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًّا.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>المجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>لن يتسع المكان: المتاح على القرص %1.</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>الملف %1 موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>الرفع الموقوف يُتابَع بالاختيارات نفسها؛ وما قُبل لا يُرسل من جديد.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>القراءات %1، نحو %2، نحو %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>القراءات %1، نحو %2 للإرسال، %3 على الأقل</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>القراءات %1، نحو %2 للإرسال، بأسرع ما يقبله الخادم</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>إرسال القراءات إلى الخادم. يستمر التشغيل أثناء ذلك.</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>توليد القراءات وكتابة الملف. يستمر التشغيل أثناء ذلك.</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>إيقاف: الاختيارات نفسها تتابعه لاحقًا.</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>إيقاف: لا يُكتب شيء، ويبقى ما كان كما هو.</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>%1 قراءة، نحو %2، %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>توليد بيانات تاريخية في</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>بيانات تاريخية (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>يكتب كل حدث جوي لكل جهاز في ملف CSV بجانبه.</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>يكتب كل حدث جوي لكل جهاز في %1 بجانبه.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, gzip</source>
        <translation>CSV, gzip</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>سطور JSON</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>سطور JSON، gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>الملف المراد كتابته؛ تحدّد نهايته الصيغة: .csv أو .jsonl، و.gz بعد أي منهما.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>اختيار الملف في مربع حوار.</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>نهاية اسم الملف تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>&amp;وسوم الأحداث الجوية</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>وقت القراءة الأولى، %1.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>وقت القراءة الأخيرة على الأكثر، %1.</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>الم&amp;دة</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>إلى أي مدى تعود البيانات التاريخية؛ ويمكن ضبط «من» و«إلى» يدويًّا أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>ال&amp;فاصل الزمني</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>الأج&amp;هزة</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>الهواء ال&amp;حقيقي</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>يضيف درجة الحرارة والرطوبة والضغط الحقيقية إلى كل قراءة.</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>الأ&amp;طوار</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>يوزّع أجهزة الأسطول على الفاصل الزمني، كما في تشغيل مباشر.</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>خادم النافذة، برمز الوصول والترويسات نفسها.</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>في الط&amp;لب</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>القراءات في الطلب</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>أكبر عدد من القراءات في الطلب، للخوادم التي تقبل المصفوفات؛ وغيرها يتلقاها واحدة واحدة. من 1 إلى %L1.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;على الأكثر</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>القراءات في الثانية</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>أكبر عدد من القراءات في الثانية؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>إرسال ال&amp;كل من جديد</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>حتى ما قبله الخادم من قبل؛ وإلا تابع الرفع الموقوف من حيث كان.</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>الصيغة «%1» لا تترك عند الوسيط شيئًا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>سحب</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>لا رسائل فارغة تُنشر إلى الوسيط عند %1. ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
            <numerusform>أتريد نشر رسالة فارغة واحدة إلى الوسيط عند %1؟ ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
            <numerusform>أتريد نشر رسالتين فارغتين إلى الوسيط عند %1؟ ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
            <numerusform>أتريد نشر %Ln رسائل فارغة إلى الوسيط عند %1؟ ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
            <numerusform>أتريد نشر %Ln رسالةً فارغة إلى الوسيط عند %1؟ ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
            <numerusform>أتريد نشر %Ln رسالة فارغة إلى الوسيط عند %1؟ ينسى عندئذ هو ومشتركوه ما تركته الأجهزة هناك غير قراءاتها، كالاكتشاف والتوافر. يعلنها الاتصال التالي من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>لم ينسَ الوسيط أي موضوع.</numerusform>
            <numerusform>نسي الوسيط ما تُرك في موضوع واحد.</numerusform>
            <numerusform>نسي الوسيط ما تُرك في موضوعين.</numerusform>
            <numerusform>نسي الوسيط ما تُرك في %Ln مواضيع.</numerusform>
            <numerusform>نسي الوسيط ما تُرك في %Ln موضوعًا.</numerusform>
            <numerusform>نسي الوسيط ما تُرك في %Ln موضوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>سُحب %1 من %2 من المواضيع: %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>لا مواضيع في الصيغة</numerusform>
            <numerusform>موضوع واحد في الصيغة</numerusform>
            <numerusform>موضوعان في الصيغة</numerusform>
            <numerusform>%n مواضيع في الصيغة</numerusform>
            <numerusform>%n موضوعًا في الصيغة</numerusform>
            <numerusform>%n موضوع في الصيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>رسائل الولادة والوفاة…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>يعرض ما يُقال عند إنشاء اتصال وعند انقطاعه، وما يسحبه «سحب».</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>يجعل الوسيط ينسى ما تركته الأجهزة هناك غير قراءاتها: الاكتشاف والتوافر. يسأل أولًا.</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانجراف</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>تصدير ما هو &amp;ظاهر…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>كتابة القراءات التي تعرضها المخططات في ملف CSV.</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>وضع &amp;علامة هنا</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>مؤشر ثانٍ ثابت: يبيّن المؤشر الآخر فرق قراءته عن قراءة العلامة. المفتاح: M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>إ&amp;زالة العلامة</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>يعود مؤشر واحد فقط.</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>&amp;نطاق القيم</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;تلقائي</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>يعرض المحور ما هو ظاهر. المفتاح: A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>إ&amp;بقاؤه كما هو</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>يبقى المحور مهما جاء.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>قيم أقل. المفاتيح: Ctrl+أعلى، Ctrl+العجلة</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>قيم أكثر. المفاتيح: Ctrl+أسفل، Ctrl+العجلة</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>تكبير &amp;مستطيل</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>ارسم مستطيلًا بالفأرة؛ ومع Shift لا حاجة إلى هذه القائمة.</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>&amp;فتح هذا المخطط</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>&amp;طي هذا المخطط</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>المخطط المطوي عنوانه وآخر قيمة فقط، وتأخذ المخططات الأخرى مكانه. المفتاح: F</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقةً</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعةً</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>نافذة ال&amp;وقت</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>نافذة الوقت</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>مكبّر</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>ما تعرضه المخططات</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>كل القراءات كما تأتي؛ أو الحد الأدنى والقيمة الوسطى والحد الأقصى لكل الأجهزة في كل فاصل زمني؛ أو الأجهزة المختارة في الجدول.</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>كل القراءات</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>شريط الأسطول</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>الأجهزة المختارة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>مقدار الوقت الذي تعرضه المخططات وهي تتابع أحدث قراءة. ينمو مع تشغيل بدأ للتو، ولا يقل عن دقيقة من الوقت الحقيقي إلى أن تختار.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
</context>
<context>
    <name>aneroid::ComparisonChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, a typical day, %2 from its mean</source>
        <translation>%1، يوم نموذجي، الفرق عن المتوسط، %2</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1، التغير النموذجي خلال مدة، %2</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1، متوسط كل ساعة، الفرق عن المتوسط، %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>المسجَّل %1، الاصطناعي %2 %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>كل إعداد كما هو من دون .env والبيئة والخيارات.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>القراءات التي قبلها الخادم.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>المحاولات التي فشلت.</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>المعادة</translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>المحاولات بعد الأولى لقراءة؛ ومنها ما جرى فورًا لأن اتصالًا انتهى بلا رد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>القراءات في الطابور، ومنها التي تنتظر محاولة أخرى.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>الطلبات التي أُرسلت ولم يُرد عليها بعد.</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>بسبب عطل</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>القراءات التي حجبها عطل محقون: لم تُرسل قط، أو رُفضت بسببه. لا تدخل في أي عدّ آخر.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>القراءات التي تُخلّي عنها لأن الخادم رفضها نهائيًّا.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>المُسقَطة</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>القراءات التي تُخلّي عنها بلا رد.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>الإرسال معطَّل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>متعثّر، المحاولة التالية الآن</numerusform>
            <numerusform>متعثّر، المحاولة التالية بعد ثانية</numerusform>
            <numerusform>متعثّر، المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>متعثّر، المحاولة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>متعثّر، المحاولة التالية بعد %n ثانيةً</numerusform>
            <numerusform>متعثّر، المحاولة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>متعثّر: بعض المحاولات تفشل</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>الخادم يرفض القراءات</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>غير متصل، المحاولة التالية الآن</numerusform>
            <numerusform>غير متصل، المحاولة التالية بعد ثانية</numerusform>
            <numerusform>غير متصل، المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>غير متصل، المحاولة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>غير متصل، المحاولة التالية بعد %n ثانيةً</numerusform>
            <numerusform>غير متصل، المحاولة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>غير متصل: لا رد</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>متأخر، لا قراءات تنتظر</numerusform>
            <numerusform>متأخر، قراءة واحدة تنتظر</numerusform>
            <numerusform>متأخر، قراءتان تنتظران</numerusform>
            <numerusform>متأخر، %n قراءات تنتظر</numerusform>
            <numerusform>متأخر، %n قراءةً تنتظر</numerusform>
            <numerusform>متأخر، %n قراءة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>تُسقَط قراءات، لا شيء حتى الآن</numerusform>
            <numerusform>تُسقَط قراءات، واحدة حتى الآن</numerusform>
            <numerusform>تُسقَط قراءات، اثنتان حتى الآن</numerusform>
            <numerusform>تُسقَط قراءات، %n حتى الآن</numerusform>
            <numerusform>تُسقَط قراءات، %n حتى الآن</numerusform>
            <numerusform>تُسقَط قراءات، %n حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>معطَّل، القراءات تنتظر في الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>تتعذّر كتابته، لا قراءات في الذاكرة</numerusform>
            <numerusform>تتعذّر كتابته، قراءة واحدة في الذاكرة فقط</numerusform>
            <numerusform>تتعذّر كتابته، قراءتان في الذاكرة فقط</numerusform>
            <numerusform>تتعذّر كتابته، %n قراءات في الذاكرة فقط</numerusform>
            <numerusform>تتعذّر كتابته، %n قراءةً في الذاكرة فقط</numerusform>
            <numerusform>تتعذّر كتابته، %n قراءة في الذاكرة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>لا قراءات على القرص</numerusform>
            <numerusform>قراءة واحدة على القرص</numerusform>
            <numerusform>قراءتان على القرص</numerusform>
            <numerusform>%n قراءات على القرص</numerusform>
            <numerusform>%n قراءةً على القرص</numerusform>
            <numerusform>%n قراءة على القرص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>لا شيء من تشغيلات سابقة</numerusform>
            <numerusform>واحدة من تشغيلات سابقة</numerusform>
            <numerusform>اثنتان من تشغيلات سابقة</numerusform>
            <numerusform>%n من تشغيلات سابقة</numerusform>
            <numerusform>%n من تشغيلات سابقة</numerusform>
            <numerusform>%n من تشغيلات سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>لا شيء لخوادم أخرى</numerusform>
            <numerusform>واحدة لخوادم أخرى</numerusform>
            <numerusform>اثنتان لخوادم أخرى</numerusform>
            <numerusform>%n لخوادم أخرى</numerusform>
            <numerusform>%n لخوادم أخرى</numerusform>
            <numerusform>%n لخوادم أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>لم يُسلَّم شيء من تشغيلات سابقة</numerusform>
            <numerusform>سُلّمت واحدة من تشغيلات سابقة</numerusform>
            <numerusform>سُلّمت اثنتان من تشغيلات سابقة</numerusform>
            <numerusform>سُلّمت %n من تشغيلات سابقة</numerusform>
            <numerusform>سُلّمت %n من تشغيلات سابقة</numerusform>
            <numerusform>سُلّمت %n من تشغيلات سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>لا مرفوض محفوظ</numerusform>
            <numerusform>واحدة مرفوضة ومحفوظة</numerusform>
            <numerusform>اثنتان مرفوضتان ومحفوظتان</numerusform>
            <numerusform>%n مرفوضة ومحفوظة</numerusform>
            <numerusform>%n مرفوضة ومحفوظة</numerusform>
            <numerusform>%n مرفوضة ومحفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>صندوق الصادر لا يحفظ شيئًا؛ يُعرض ذلك في تشغيل ◂ القراءات المرفوضة.</numerusform>
            <numerusform>صندوق الصادر يحفظ واحدة، تُعرض في تشغيل ◂ القراءات المرفوضة.</numerusform>
            <numerusform>صندوق الصادر يحفظ اثنتين، تُعرضان في تشغيل ◂ القراءات المرفوضة.</numerusform>
            <numerusform>صندوق الصادر يحفظ %n، تُعرض في تشغيل ◂ القراءات المرفوضة.</numerusform>
            <numerusform>صندوق الصادر يحفظ %n، تُعرض في تشغيل ◂ القراءات المرفوضة.</numerusform>
            <numerusform>صندوق الصادر يحفظ %n، تُعرض في تشغيل ◂ القراءات المرفوضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>القراءات التي قبلها الوسيط: أكّد استلامها، أو كُتبت في اتصاله مع QoS 0. وليس هذا تسليمًا: قد يُسقط الوسيط ما أكّده إذا كان المشتركون بطيئين أو غائبين، وينساه إذا قُتلت عمليته.</translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>صندوق الصادر ممتلئ: %1. طال الانتظار: %2. في الذاكرة، فائض أو مُفرَغ: %3.</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>أين تنتظر القراءات حتى يستلمها الخادم، وكم عددها.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>سبب فشل آخر محاولة فاشلة.</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>المستقبِل المدمج، %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>عدّادات التسليم</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>زمن الرد، الأوسط</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>نصف آخر 1000 رد وصل أسرع من هذا.</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>زمن الرد، 95 %</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>وصل 95 من كل 100 من آخر 1000 رد أسرع من هذا.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>آخر نجاح</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>متى قبل الخادم قراءة آخر مرة.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>كيف كان الخادم يرد.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>القراءات المرفوضة…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>القراءات المرفوضة</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>عرض القراءات التي رفضها خادم نهائيًّا؛ وإرسالها من جديد بعد إصلاح.</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>المستقبِل المدمج</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>%1 قراءة في الثانية</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>قراءة كل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>لا قراءات تنتظر</numerusform>
            <numerusform>قراءة واحدة تنتظر</numerusform>
            <numerusform>قراءتان تنتظران</numerusform>
            <numerusform>%n قراءات تنتظر</numerusform>
            <numerusform>%n قراءة تنتظر</numerusform>
            <numerusform>%n قراءة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1، متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>تشغيل الإرسال</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>تُرسل القراءات إلى الخادم من جديد، والمنتظرة أولًا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>عدم انتظار المحاولة التالية.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>يسأل الخادم هل يرد.</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>القراءات المقبولة في الثانية خلال آخر خمس ثوانٍ؛ وإن كانت أندر فبين آخر قراءتين.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>كيف تصل القراءات إلى الخادم الآن، وما الذي ينتظر.</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>تشغيلات سابقة</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>قراءات من تشغيلات سابقة تنتظر هذا الخادم: أوقفها مؤقتًا أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>تظل تنتظر، وتُرسل قراءات هذا التشغيل وحدها.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>إتلا&amp;ف…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>التخلي عنها: تُحسب مُسقَطة.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>إظهار كل العدادات أو إخفاؤها.</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>تعذّرت كتابة «%1»: %2. اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>تُخلّي عن التصدير إلى «%1»: كُتبت فوق قراءاته قراءات أحدث أو مُسحت. صدّر مدة أقصر.</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>القرص ممتلئ: لا يمكن أن تكبر قاعدة البيانات %1. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>تعذّرت كتابة قاعدة البيانات %1: القرص ممتلئ أو معطوب.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>قاعدة البيانات %1 مقفلة من برنامج آخر. أغلق ذلك البرنامج أو سمِّ ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>الكتابة في قاعدة البيانات %1 غير مسموحة. غيّر أذوناتها أو سمِّ ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>تعذّر فتح قاعدة البيانات %1. سمِّ ملفًّا في مجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>قاعدة البيانات %1 تالفة. انقلها أو سمِّ ملفًّا آخر.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>الملف %1 ليس قاعدة بيانات SQLite. انقله أو سمِّ ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>تُبلغ قاعدة البيانات %1: %2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>لم يُسمَّ ملف قاعدة بيانات.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>المسار %1 مجلد. سمِّ ملفًّا لقاعدة البيانات.</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>تعذّر إنشاء المجلد %1 لقاعدة البيانات. سمِّ ملفًّا في مجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>الملف %1 قاعدة بيانات برنامج آخر. سمِّ ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>كتب قاعدة البيانات %1 إصدار أحدث من Aneroid (المخطط %2، وهذا يعرف %3). حدّث Aneroid أو سمِّ ملفًّا آخر.</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1–%2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1–%2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>يوم نموذجي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>يوم عمل في هذا الوقت من السنة، من 0 إلى 24 h بالتوقيت المحلي، كما قد يكون؛ وخلفه باهتًا متوسط عدة أيام. الأرقام أدنى قيمه وأعلاها.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLetters</name>
    <message>
        <source>Without an outbox on disk no refused readings are kept.</source>
        <translation>بلا صندوق صادر على القرص لا تُحفظ قراءات مرفوضة.</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>لم تُتلف قراءات مرفوضة.</numerusform>
            <numerusform>أُتلفت قراءة مرفوضة واحدة.</numerusform>
            <numerusform>أُتلفت قراءتان مرفوضتان.</numerusform>
            <numerusform>أُتلفت %Ln قراءات مرفوضة.</numerusform>
            <numerusform>أُتلفت %Ln قراءةً مرفوضة.</numerusform>
            <numerusform>أُتلفت %Ln قراءة مرفوضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>لم تُصدَّر قراءات مرفوضة إلى %1.</numerusform>
            <numerusform>صُدّرت قراءة مرفوضة واحدة إلى %1.</numerusform>
            <numerusform>صُدّرت قراءتان مرفوضتان إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءات مرفوضة إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءةً مرفوضة إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءة مرفوضة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>القراءات المرفوضة</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>القراءات التي رفضها خادم نهائيًّا، الأحدث أولًا. ينسخ Ctrl+C الصفوف المحدّدة.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>إرسال القراءات المحدّدة من جديد إلى الخادم المستخدم الآن (Enter).</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>إعادة إرسال ال&amp;كل</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>إرسال كل القراءات المرفوضة من جديد إلى الخادم المستخدم الآن.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;تصدير CSV…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>كتابة كل القراءات المرفوضة في ملف CSV.</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>إتلا&amp;ف…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>إتلاف القراءات المحدّدة نهائيًّا (Del).</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>إتلاف ال&amp;جميع…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>إتلاف كل القراءات المرفوضة نهائيًّا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>إغلاق هذه القائمة. تبقى القراءات.</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>صندوق الصادر معطَّل: تُعدّ القراءات المرفوضة فقط.
فعّل «صندوق الصادر على القرص» ضمن «صندوق الصادر والدفعات» لحفظها.</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>لم تُرفض أي قراءة.
ما يرفضه خادم نهائيًّا، مثلًا بالرمز HTTP 422، يُحفظ هنا ليُرسل من جديد بعد إصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>لا قراءات مرفوضة</numerusform>
            <numerusform>قراءة مرفوضة واحدة</numerusform>
            <numerusform>قراءتان مرفوضتان</numerusform>
            <numerusform>%Ln قراءات مرفوضة</numerusform>
            <numerusform>%Ln قراءةً مرفوضة</numerusform>
            <numerusform>%Ln قراءة مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>الأحدث معروضة</numerusform>
            <numerusform>أحدث اثنتين معروضتان</numerusform>
            <numerusform>أحدث %Ln معروضة</numerusform>
            <numerusform>أحدث %Ln معروضة</numerusform>
            <numerusform>أحدث %Ln معروضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدّد</numerusform>
            <numerusform>واحدة محدّدة</numerusform>
            <numerusform>اثنتان محدّدتان</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>اختر قراءة لترى رد الخادم كاملًا هنا.</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>رد %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>لا قراءات تنتظر %1 من جديد.</numerusform>
            <numerusform>قراءة واحدة تنتظر %1 من جديد وتغادر عند تفعيل الإرسال.</numerusform>
            <numerusform>قراءتان تنتظران %1 من جديد وتغادران عند تفعيل الإرسال.</numerusform>
            <numerusform>%Ln قراءات تنتظر %1 من جديد وتغادر عند تفعيل الإرسال.</numerusform>
            <numerusform>%Ln قراءةً تنتظر %1 من جديد وتغادر عند تفعيل الإرسال.</numerusform>
            <numerusform>%Ln قراءة تنتظر %1 من جديد وتغادر عند تفعيل الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>لا قراءات تُرسل إلى %1 من جديد.</numerusform>
            <numerusform>قراءة واحدة تُرسل إلى %1 من جديد؛ وما يُرفض مرة أخرى يعود إلى هنا.</numerusform>
            <numerusform>قراءتان تُرسلان إلى %1 من جديد؛ وما يُرفض مرة أخرى يعود إلى هنا.</numerusform>
            <numerusform>%Ln قراءات تُرسل إلى %1 من جديد؛ وما يُرفض مرة أخرى يعود إلى هنا.</numerusform>
            <numerusform>%Ln قراءةً تُرسل إلى %1 من جديد؛ وما يُرفض مرة أخرى يعود إلى هنا.</numerusform>
            <numerusform>%Ln قراءة تُرسل إلى %1 من جديد؛ وما يُرفض مرة أخرى يعود إلى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>تصدير القراءات المرفوضة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>لا قراءات مرفوضة لإتلافها.</numerusform>
            <numerusform>أتريد إتلاف قراءة مرفوضة واحدة؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد إتلاف قراءتين مرفوضتين؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد إتلاف %Ln قراءات مرفوضة؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد إتلاف %Ln قراءةً مرفوضة؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد إتلاف %Ln قراءة مرفوضة؟ لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إتلاف</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>وقت الرفض</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>الحرارة (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>T (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>الرطوبة (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>RH (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>الضغط (hPa)</translation>
    </message>
    <message>
        <source>P (hPa)</source>
        <translation>P (hPa)</translation>
    </message>
</context>
<context>
    <name>aneroid::DeliveryPanel</name>
    <message>
        <source>Outbox and batches</source>
        <translation>صندوق الصادر والدفعات</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>في مجلد البيانات</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>لا مُسقَط</numerusform>
            <numerusform>واحدة مُسقَطة</numerusform>
            <numerusform>اثنتان مُسقَطتان</numerusform>
            <numerusform>%n مُسقَطة</numerusform>
            <numerusform>%n مُسقَطة</numerusform>
            <numerusform>%n مُسقَطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>لا شيء بسبب عطل</numerusform>
            <numerusform>واحدة بسبب عطل</numerusform>
            <numerusform>اثنتان بسبب عطل</numerusform>
            <numerusform>%n بسبب عطل</numerusform>
            <numerusform>%n بسبب عطل</numerusform>
            <numerusform>%n بسبب عطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>لا شيء ينتظر إعادة المحاولة</numerusform>
            <numerusform>واحدة تنتظر إعادة المحاولة</numerusform>
            <numerusform>اثنتان تنتظران إعادة المحاولة</numerusform>
            <numerusform>%n تنتظر إعادة المحاولة</numerusform>
            <numerusform>%n تنتظر إعادة المحاولة</numerusform>
            <numerusform>%n تنتظر إعادة المحاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُسلَّمة</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>مقبولة حتى التسلسل %1</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>%1 km غربًا</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>%1 km شرقًا</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>%1 km جنوبًا</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>%1 km شمالًا</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>%1، %2 من وسط الأسطول</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>من %1 إلى %2 في أحدث القراءات</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>البعد عن وسط الأسطول (km)</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>ملف تعريف المناخ</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>وقت آخر قراءة</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>الحرارة (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>الرطوبة (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>الضغط (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>رسم %1</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 من %Ln جهاز</numerusform>
            <numerusform>%1 من جهاز واحد</numerusform>
            <numerusform>%1 من جهازين</numerusform>
            <numerusform>%1 من %Ln أجهزة</numerusform>
            <numerusform>%1 من %Ln جهازًا</numerusform>
            <numerusform>%1 من %Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>في هذا التشغيل جهاز واحد. لعرض أسطول اضبط «الأجهزة» على أكثر من واحد ضمن «إعدادات أخرى» وابدأ تشغيلًا جديدًا.</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>لا جهاز يطابق المطلوب أعلاه.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>أجهزة التشغيل. مفتاح المسافة يختار جهازًا للرسم؛ ويرتّبها Alt+أعلى وAlt+أسفل بحسب العمود الذي عليه لوحة المفاتيح؛ وينسخ Ctrl+C الصفوف المحدّدة.</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>بحث عن جهاز</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>إظهار الأجهزة التي في معرّفها هذا النص. ينتقل Enter إلى صفوفها.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>إظهار كل الأجهزة من جديد.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>ذات المشاكل</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>المرسومة</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>أي الأجهزة</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>المشكلة: قراءات رُفضت أو أُسقطت، أو تنتظر إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>الات&amp;جاه</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>أي قناة تعرضها الخطوط الصغيرة في الجدول.</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>رسم لا شيء</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>إلغاء اختيار كل الأجهزة المختارة للرسم.</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>لا تدفئة ولا تكييف.</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>لا أحد هناك، أو لا أثر لأحد.</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>إضافة تدفئة أو تكييف</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>سنّ منشار يصعد ويهبط مع التدفئة أو التكييف في ساعات التشغيل.</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>ما يضيفه حضور الأشخاص إلى الهواء في ساعات حضورهم.</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>المكيّف %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>الأشخاص %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>من بدء إلى البدء التالي؛ وتتفاوت قليلًا.</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>من قمة إلى قمة؛ أقل من 0: عكس مسار درجة الحرارة.</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>في أكثر الساعات امتلاءً.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>بخار الماء</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>ضغط البخار</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>انقر أو اسحب لتفعيل الساعات وتعطيلها؛ ويغيّر الزائد والناقص ساعةً بمقدار العُشر.</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>لا غلايات ولا مقالي ولا أبواب.</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>إضافة نفحات</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>نفحات هواء تأتي دفعة واحدة ثم تخبو: غلايات ومقالٍ وأبواب وأنفاس.</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>نفحات %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>يتبع خلال</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>يتبع خلال</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>مدى بطء تتبّع الغرفة: ثلثان خلال هذا الوقت.</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>كم يأتي منها في الساعة في أكثر الساعات ازدحامًا، في المتوسط.</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>يخبو خلال</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>يخبو خلال</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>خلال هذا الوقت يزول ثلثاها.</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>أقصى ما تحرّك به نفحة متوسطة الهواء؛ وهي تختلف.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>آخر طلب ورد</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>ما أُرسل آخر مرة وما عاد؛ الأسرار نقاط.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>نسخ الطلب والرد نصًّا.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>ال&amp;كل (لا قراءات)</numerusform>
            <numerusform>ال&amp;كل (قراءة واحدة)</numerusform>
            <numerusform>ال&amp;كل (قراءتان)</numerusform>
            <numerusform>ال&amp;كل (%Ln قراءات)</numerusform>
            <numerusform>ال&amp;كل (%Ln قراءةً)</numerusform>
            <numerusform>ال&amp;كل (%Ln قراءة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>ال&amp;كل في الذاكرة: لا قراءات من %1</numerusform>
            <numerusform>ال&amp;كل في الذاكرة: أحدث قراءة من %1</numerusform>
            <numerusform>ال&amp;كل في الذاكرة: أحدث قراءتين من %1</numerusform>
            <numerusform>ال&amp;كل في الذاكرة: أحدث %Ln قراءات من %1</numerusform>
            <numerusform>ال&amp;كل في الذاكرة: أحدث %Ln قراءةً من %1</numerusform>
            <numerusform>ال&amp;كل في الذاكرة: أحدث %Ln قراءة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>كل قراءات التشغيل.</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>أقدم %1 من قراءات التشغيل لم تعد في الذاكرة ولن تكون في الملف. الأمر «aneroid-cli run --output FILE» يكتب كل قراءة.</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>المدة ال&amp;ظاهرة (لا قراءات)</numerusform>
            <numerusform>المدة ال&amp;ظاهرة (قراءة واحدة)</numerusform>
            <numerusform>المدة ال&amp;ظاهرة (قراءتان)</numerusform>
            <numerusform>المدة ال&amp;ظاهرة (%Ln قراءات)</numerusform>
            <numerusform>المدة ال&amp;ظاهرة (%Ln قراءةً)</numerusform>
            <numerusform>المدة ال&amp;ظاهرة (%Ln قراءة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>القراءات بين الحافتين اليسرى واليمنى للمخططات.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>ملف CSV المراد كتابته.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>اختيار الملف في مربع حوار.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>كتابة الملف. يستمر التشغيل أثناء ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>ترك ما كان على حاله.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>أقدم %1 من القراءات لم تعد في الذاكرة وستنقص.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>لا قراءة للتصدير.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>أُلغي: لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>لم تُصدَّر قراءات إلى %1.</numerusform>
            <numerusform>صُدّرت قراءة واحدة إلى %1.</numerusform>
            <numerusform>صُدّرت قراءتان إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءات إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءةً إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln قراءة إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>حفظ المخطط بصيغة PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>حُفظ المخطط في %1.</translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>وُلّدت %1 من القراءات التاريخية في %2.</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>نُسخ المخطط إلى الحافظة.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · المناخ: %2 · البذرة %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>إنهاء الأعطال</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>&amp;حقن: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>حتى الإنهاء</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>قراءة واحدة</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا عطل.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>هل يؤثر العطل في هذه القناة.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>إنهاء الأعطال</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>نوع العطل</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>ما الذي يتعطل.</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>جهاز العطل</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>أي جهاز يصيبه.</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>شدة العطل</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>مقدار شدته، بالوحدة التي بعد العدد.</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>مدة العطل</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>كم يدوم، بالدقائق؛ 0: حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>تدرّج العطل</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>كم يستغرق حتى الشدة الكاملة، بالدقائق.</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>يُحدث العطل من القراءة التالية. يتطلب تشغيلًا بدأ.</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>ينهي كل الأعطال.</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>شكل العطل</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>عشوائيًّا</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>كل أعطال المستشعر</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>تبدأ المخططات والجداول بالقراءات التي كان سيصنعها تشغيل بدأ قبل ساعة، ثم تستمر مباشرةً.</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>ساعة من هذا الأسطول أكثر مما ينبغي لنقرة واحدة: انظر تشغيل ▸ تشغيل جديد مع تاريخ.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>بدء صنع القراءات من الآن.</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>البدء بالساعة الأخيرة</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>عدّ تلك الساعة وإرسالها أيضًا</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>متوقف: تُعرض قراءات تلك الساعة هنا فقط ولا يستلمها أي خادم.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>أُوقفت: لا ملف تعريف.</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>ملف تعريف جديد من تسجيل</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>من مستشعرك أنت: CSV أو سطور JSON أو سجل أو قاعدة بيانات SQLite فيها الوقت ودرجة الحرارة والرطوبة والضغط؛ عدة ملفات بين علامات اقتباس، أو مجلد منها، هي تسجيل واحد. يمكن إفلاتها هنا أيضًا.</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>تسجيل من مستشعرك أنت؛ أفلته هنا</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>مسح الملف</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>عدم اختيار ملف.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>اختيار التسجيل في مربع حوار.</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>الأعمدة والساعة والمكان</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>تقدّم المواءمة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>اسم ملف التعريف في القوائم وفي الخيار --profile.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>بضع كلمات للناس، مثل «غرفة جلوسي».</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>حفظ واستخدا&amp;م</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>حفظ ملف التعريف واختياره للطقس.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>حفظ ملف التعريف بين ملفاتك الخاصة.</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>ت&amp;صدير JSON…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>كتابة ملف التعريف في ملف تختاره.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>إيقاف مواءمة جارية؛ وإلا الإغلاق دون حفظ شيء.</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>التسجيلات (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>تُقرأ الصفوف الأولى…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>م&amp;واءمة</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>إنهاء المواءمة.</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>قراءة التسجيل ومواءمة ملف تعريف معه.</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>يوجد ملف تعريف بهذا الاسم: الحفظ يحل محله.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>تصدير ملف التعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>الملف «%1» جاهز وينتظر الحفظ.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>حيث التاريخ والوقت في عمودين: عمود التاريخ.</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>إما C وإما F وإما K.</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>إما % وإما fraction.</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>إما hPa أو Pa أو kPa أو bar أو inHg أو mmHg أو psi أو atm.</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>كيف كُتبت الأوقات، بأحرف strftime، مثل %d/%m/%Y %H:%M.</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>الثواني من صف إلى صف، حيث الصفوف بلا وقت أو بعدّ فقط.</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>متى سُجّل الصف الأول بساعة المكان، حيث الصفوف تعدّ فقط: 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>أي المستشعرات في التسجيل.</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>العمود الذي يميّز المستشعرات.</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>أي جدول من قاعدة بيانات SQLite يحوي التسجيل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>القيمة «%1» ليست ساعة: اكتبها بالشكل +08:00.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>‏%1: ليس «%2» واحدًا من %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>‏%1: ليس «%2» عدد ثوانٍ لا يتجاوز يومًا.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>‏%1: ليس «%2» وقتًا مثل 2025-11-14T10:30.</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>اسم العمود، أو رقمه من 1، حيث لا يُعثر عليه تلقائيًّا.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>عمود الوقت</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>عمود الحرارة</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>عمود الرطوبة</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>عمود الضغط</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>ساعة المكان</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>مثل +08:00 حيث أوقات التسجيل بتوقيت UTC: ساعات اليوم هي ساعات المكان.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>خط عرض المكان، درجات شمالًا؛ سالب في الجنوب.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>يُعثر عليه تلقائيًّا</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>كما سُجّل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>عُرف من</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>الأعمدة كما فُهمت</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>أي عمود هو ماذا، وبأي وحدة، وكيف عُرف ذلك.</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>الصفوف الأولى كما فُهمت</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>الصفوف الأولى بساعة المكان، بوحدات °C و% وhPa، كما تأخذها المواءمة.</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>How alike two channels change</source>
        <translation>مدى تشابه تغيّر قناتين</translation>
    </message>
    <message>
        <source>over</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>اصطناعي</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>ملاحظات، وما تعذّر تحديده</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>هنا يُذكر ما قُرئ وما عُثر عليه، وما تعذّر تحديده.</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>قُبل %1 ورُفض %2 من %3 قراءة، %4/s</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1، %2 بسبب عطل</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1، بقي %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوضة: %1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>يتابع من حيث توقف: بُتَّ في %1 من %2 قراءة.</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>القراءات %1، %2، %3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>أُوقف: لم يُكتب %1.</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>قُبل من القراءات %1 ورُفض %2</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1؛ إعادة المحاولة بعد %3 ث: %2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>يجب أن تكون البداية في الماضي.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>لا قراءات للحاق بها.</numerusform>
            <numerusform>نحو قراءة واحدة للحاق بها.</numerusform>
            <numerusform>نحو قراءتين للحاق بهما.</numerusform>
            <numerusform>نحو %Ln قراءات للحاق بها.</numerusform>
            <numerusform>نحو %Ln قراءةً للحاق بها.</numerusform>
            <numerusform>نحو %Ln قراءة للحاق بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>أكثر من %Ln قراءة للحاق بها.</numerusform>
            <numerusform>أكثر من قراءة واحدة للحاق بها.</numerusform>
            <numerusform>أكثر من قراءتين للحاق بها.</numerusform>
            <numerusform>أكثر من %Ln قراءات للحاق بها.</numerusform>
            <numerusform>أكثر من %Ln قراءةً للحاق بها.</numerusform>
            <numerusform>أكثر من %Ln قراءة للحاق بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>تشغيل جديد مع بيانات تاريخية</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>يبدأ التشغيل في الماضي ويولّد قراءاته بأسرع ما يقبله الخادم حتى يلحق بالساعة؛ ثم يستمر مباشرًا. يمسح المخططات والجدول والعدّادات؛ وما ينتظر في صندوق الصادر يُرسل رغم ذلك.</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>&amp;قبل:</translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>البدء قبل الآن بمدة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>منذ متى يبدأ التشغيل.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;عند:</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>البدء عند تاريخ ووقت.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>الوقت الذي يبدأ عنده التشغيل، بساعة المخططات.</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>بدء التشغيل في الماضي؛ ويلحق فورًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>إغلاق هذا السؤال؛ ويستمر التشغيل كما هو.</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>بدأ هذا الرفع بالإصدار %1 وقد تختلف قراءاته: تابع به، أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>تعذّرت قراءة ما حُفظ عن هذا الرفع وهو محفوظ باسم %1؛ يُرسل كل شيء من جديد بالمفاتيح نفسها.</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>لا يقبل الخادم المصفوفات (لا مسار للدفعات): تُرسل القراءات واحدة واحدة.</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>يردّ الخادم الرفع: %1</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>‏%1، التسلسل %2: %3</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>تعذّرت كتابة القراءات المرفوضة في %1: %2.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>يرد الخادم من جديد.</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>فُقد أو رُفض بسبب أعطال محقونة: %1.</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>قُبلت القراءات كلها وعددها %1.</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>قُبل من القراءات %1.</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>قُبل من القراءات %1 ورُفض %2؛ والمرفوضة في %3.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 بُتَّ في %2 من %3 قراءة؛ ابدأه من جديد بالإعدادات نفسها للمتابعة.</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>اكتمل هذا الرفع في %1؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>تُعاد المحاولة حتى النجاح: %1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>الاثنين–الجمعة</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>السبت، الأحد</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1، من الساعة %2 إلى %3: %4 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>aneroid::HttpFront</name>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program or choose another port.</source>
        <translation>المنفذ %1 على %2 يستخدمه برنامج آخر. أوقف ذلك البرنامج أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>لا يستطيع المستقبِل الاستماع على %1، المنفذ %2: %3. اختر عنوانًا أو منفذًا آخر.</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>لا تقول هذه الصيغة للوسيط شيئًا غير القراءات. وبموضوع توافر يحتفظ الوسيط بوجود الجهاز أو غيابه.</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>رسائل الولادة والوفاة</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>ما يُقال عن الجهاز الأول غير قراءاته؛ الأسرار نقاط.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>نسخ الرسائل نصًّا.</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>&amp;سحب…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>يجعل الوسيط ينسى ما تركته الأجهزة هناك. يسأل أولًا.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>ما حدث، الأحدث أولًا. ينسخ Ctrl+C الصفوف المحدّدة.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>مرشّح السجل</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>أي أنواع المدخلات يُعرض.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>نسخ المدخلات المحدّدة، أو كل المعروضة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>إزالة كل المدخلات من السجل.</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر: يستمع المستقبِل المدمج عند %2.</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>يستمع المستقبِل المدمج عند %1.</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>تُرسم حتى ثمانية أجهزة معًا. ألغِ تحديد جهاز ليتسع المكان لآخر.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>المخططات والجداول</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 – %2 – Aneroid</source>
        <comment>device, state of the run</comment>
        <translation>%1 – %2 – Aneroid</translation>
    </message>
</context>
<context>
    <name>aneroid::Messages</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>اختيار ملف الأسطول</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>الأساطيل (*.csv *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>حسب الحاسوب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>اختيار ملف CSV أو JSON الذي يسمّي الأجهزة.</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>اختيار ملف الأسطول…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. لم تُولَّد قراءات.</numerusform>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. وُلّدت قراءة واحدة ولم تُصدَّر.</numerusform>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. وُلّدت قراءتان ولم تُصدَّرا معًا.</numerusform>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. وُلّدت %Ln قراءات ولم تُصدَّر كلها.</numerusform>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. وُلّدت %Ln قراءةً ولم تُصدَّر كلها.</numerusform>
            <numerusform>التشغيل الجديد يمسح المخططات والجدول والعدّادات. ما ينتظر في صندوق الصادر يُرسل رغم ذلك؛ وما ينتظر في الذاكرة فقط يُتخلى عنه. وُلّدت %Ln قراءة ولم تُصدَّر كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مرة أخرى</translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>إغلاق هذه الرسالة.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>عرض المجلد الذي فيه الملف.</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>المقبول في «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>حسب الصيغة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>القرص ممتلئ أو معطوب: تعذّر تخزين القراءات في %1. أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>صندوق الصادر %1 مقفل من برنامج آخر.</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>تعذّر فتح صندوق الصادر %1 للكتابة. غيّر الأذونات، أو سمِّ ملفًّا آخر بـ OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>صندوق الصادر %1 تالف.</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>يُبلغ صندوق الصادر %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>الملف %1 ليس صندوق صادر بل قاعدة بيانات برنامج آخر. سمِّ ملفًّا آخر بـ OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>كتب صندوق الصادر %1 إصدار أحدث من Aneroid. حدّث Aneroid، أو سمِّ ملفًّا آخر بـ OUTBOX_FILE.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>تعذّرت الكتابة في صندوق الصادر %1. غيّر أذونات مجلده، أو سمِّ ملفًّا آخر بـ OUTBOX_FILE.</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>صندوق الصادر %1 يستخدمه Aneroid قيد التشغيل. أغلق ذلك البرنامج، أو افعل هذا في نافذته.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 نُحّي جانبًا باسم %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>نسخة أخرى من Aneroid تستخدم صندوق الصادر %1؛ وهذه تستخدم %2.</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 نُحّي جانبًا باسم %2، وبدأ صندوق جديد.</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>تُخزَّن القراءات في صندوق الصادر من جديد.</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 حتى ذلك الحين تنتظر القراءات في الذاكرة فقط.</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>تحرير الصيغة…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>فتح نسخة من هذه الصيغة، وبجانبها معاينة لما تُنتجه.</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>تحرير الصيغة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>الاسم الذي تُحفظ به الصيغة وتُختار. وإن حملت اسم صيغة مدمجة حلّت محلها حتى تُستعاد.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>الصيغة بشكل JSON مع قوالب Mustache.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>ما تصنعه هذه الصيغة من القراءة التالية: العنوان والترويسات والمتن؛ الأسرار نقاط.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>قراءة صيغة من ملف JSON إلى هذا النص.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>كتابة هذا النص في ملف JSON.</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;حفظ واستخدام</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>حفظ الصيغة بهذا الاسم والإرسال بها من القراءة التالية.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>إغلاق المحرر.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>حذف الصيغة المحفوظة بهذا الاسم. يبقى نصها هنا ويمكن حفظه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>إرجاع الصيغة المدمجة بهذا الاسم كما جاءت.</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>حُفظت باسم «%1».</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّرت إلى %1.</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>استيراد صيغة</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>الصيغ (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>تصدير الصيغة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>عادت «%1» كما جاءت.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>حُذفت «%1».</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>أتريد الإغلاق دون حفظ التغييرات؟</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>يستمر التشغيل بملف التعريف كما كان.</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>يستمر التشغيل بـ «%1».</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>إدارة ملفات التعريف</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>عرض كل ملفات التعريف؛ واستنساخ أحدها أو تحريره أو استيراده أو تصديره أو استعادته.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>تشغيل جديد…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>بدء تشغيل جديد بملف التعريف المختار.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>الوصف والمصادر والملاحظات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>مصادر الأعداد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>ليس له وصف ولا مصادر.</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>لا يمكن استخدام ملف التعريف هذا.</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>تحرير ملف التعريف: %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>يوم نموذجي</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>يوم عمل في هذا الوقت من السنة، كما قد يكون؛ وخلفه باهتًا متوسط عدة أيام.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>حفظه نسخةً خاصة بك؛ و«استعادة» ترجع المدمج.</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>حفظه في مجلد ملفات تعريفك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>الإغلاق وإبقاء ملف التعريف كما كان.</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>يجب إصلاح المعلَّم قبل أن يمكن حفظ ملف التعريف.</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير ملف التعريف</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>أتريد إهمال التغييرات؟</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>النطاقات والتغيّر</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>المكان والسنة</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>الأحداث الجوية</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>التدفئة والتكييف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>بضع كلمات تعرض بها القوائم ملف التعريف.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>أي هواء هو، في جملة أو جملتين.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Drift in 10 s</source>
        <translation>الانجراف في 10 s</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1: الحد الأدنى</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>لا قراءة أدنى منه. يكبر التغيّر العشوائي ويصغر مع النطاق.</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1: الحد الأقصى</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>لا قراءة أعلى منه. يكبر التغيّر العشوائي ويصغر مع النطاق.</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1: الانجراف</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>أقصى ما يتحركه التغيّر العشوائي في 10 s؛ و0 خط مستوٍ.</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1: التغيّر</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>شدة التغيّر العشوائي قياسًا إلى ما كان: 2 ضعف الشدة، بقدر ما يسمح الانجراف.</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>نصف ما يتحركه اليوم المسجَّل.</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>نصف ما يتحركه بين أبرد ساعة وأدفئها؛ أقل من 0: عكس درجة الحرارة.</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>نصف المدى اليومي</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>بخار الماء</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1، نصف المدى اليومي</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>تنتج الرطوبة من بخار الماء ودرجة الحرارة.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>أدفأ ساعة</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>بالتوقيت المحلي. تحريكها يحرّك اليوم المسجَّل كله.</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>أبرد ساعة</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>بالتوقيت المحلي كما سُجّلت؛ وتتحرك مع أدفأ ساعة.</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>التفاوت من يوم إلى يوم</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>كم يختلف المدى اليومي من يوم إلى يوم، انحرافًا معياريًّا.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>أدفأ ساعة وأبرد ساعة</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>الأبرد عند الشروق، والمدى بحسب الشمس</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>بحسب التاريخ وخط العرض، كما في الخارج؛ وأبرد ساعة عندئذ هي ساعة الاعتدال.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>نصف المدى السنوي</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>درجة الحرارة، نصف المدى السنوي</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>للمتوسط اليومي، بين أبرد يوم وأدفأ يوم.</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>كم يأتي في الأسبوع؛ 0: يدويًّا فقط.</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>لا حدث من هذا النوع أقصر.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>لا حدث من هذا النوع أطول.</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>أقصى ما يحرّك به الهواء.</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>نفحات الهواء</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>درجات شمالًا؛ أقل من 0 في الجنوب حيث تنعكس الفصول. يحدّد مدّ الهواء وساعات الشمس.</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>تبقى الرطوبة عند 100 % حين يتشبّع الهواء، كما في الضباب</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>حيث ينتهي نطاق الرطوبة عند 100 %. وإلا فإنها تقترب منه ولا تبلغه أبدًا.</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>بكم تكون التقلبات العشوائية أقوى في أدفأ يوم منها في المتوسط، وأضعف في أبرد يوم؛ أقل من 0: العكس.</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>التقلب صيفًا</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1، التقلب صيفًا</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وواحد غيرها.</numerusform>
            <numerusform>… واثنان غيرها.</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>ملفات تعريف المناخ</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>اختيار ملف التعريف هذا للطقس، بنطاقاته.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>تغيير العناوين والنطاقات واليوم والأحداث. يصير ملف التعريف المدمج نسخة معدَّلة.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>استنسا&amp;خ</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>صنع ملف تعريف خاص بك من هذا.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>قراءة ملف تعريف من ملف JSON. يمكن إفلاته هنا أيضًا.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>كتابة ملف التعريف هذا في ملف JSON.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>إرجاع الأعداد الأصلية إلى ملف تعريف مدمج معدَّل.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>حذف ملف تعريف خاص بك.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>إرجاع ما حُذف أو استُعيد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>إغلاق قائمة ملفات التعريف.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>هو قيد الاستخدام: اختر غيره أولًا.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>هذه هي النسخة، «%1».</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>استيراد ملف تعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>استُورد باسم «%1».</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>تصدير ملف التعريف</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>تتعذّر قراءة هذا الملف، فلا يمكن إرجاعه. أتريد حذفه؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>عادت إلى «%1» أعداده الأصلية.</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>حُذف «%1».</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>لم تُصدَّر كل قراءات هذا التشغيل (صُنع منها %1). تزول المخططات والجداول عند إغلاق النافذة؛ وما ينتظر في صندوق الصادر يُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مرة أخرى</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>الحرارة (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>الرطوبة (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>الضغط (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>أحدث القراءات</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>أحدث القراءات، الأحدث أولًا. ينسخ Ctrl+C الصفوف المحدّدة.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>لا قراءة بعد.</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>المستقبِل يعمل من قبل، على %1.</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>المستقبِل متوقف.</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>مسح الصفوف المخزَّنة</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>حذف الصفوف</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>آخر الصفوف المخزَّنة</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>لا صفوف خزّنها المستقبِل المدمج.</numerusform>
            <numerusform>أحدث صف خزّنه المستقبِل المدمج.</numerusform>
            <numerusform>أحدث صفين خزّنهما المستقبِل المدمج.</numerusform>
            <numerusform>أحدث %n صفوف خزّنها المستقبِل المدمج.</numerusform>
            <numerusform>أحدث %n صفًّا خزّنها المستقبِل المدمج.</numerusform>
            <numerusform>أحدث %n صف خزّنها المستقبِل المدمج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>لم يخزّن المستقبِل المدمج شيئًا بعد.</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>المستقبِل المدمج لا يعمل: تذهب القراءات إلى الخادم المسمّى في الإعدادات.</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>الصفوف المخزَّنة</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>كل الصفوف في قاعدة بيانات المستقبِل، ومنها صفوف التشغيلات السابقة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>حيث يستمع المستقبِل المدمج.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>حذف كل الصفوف من قاعدة بيانات المستقبِل.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>لا صفوف مخزَّنة لحذفها من المستقبِل المدمج.</numerusform>
            <numerusform>أتريد حذف الصف المخزَّن الوحيد من المستقبِل المدمج؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد حذف الصفين المخزَّنين من المستقبِل المدمج؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد حذف كل الصفوف المخزَّنة (%Ln صفوف) من المستقبِل المدمج؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد حذف كل الصفوف المخزَّنة (%Ln صفًّا) من المستقبِل المدمج؟ لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>أتريد حذف كل الصفوف المخزَّنة (%Ln صف) من المستقبِل المدمج؟ لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>يسري ملف التعريف «%1» ونطاقاته مع التشغيل الجديد التالي.</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>يسري عدد الأجهزة مع التشغيل الجديد التالي.</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>لا يسمّي ملف الأسطول أي جهاز.</numerusform>
            <numerusform>يسمّي ملف الأسطول جهازًا واحدًا.</numerusform>
            <numerusform>يسمّي ملف الأسطول جهازين.</numerusform>
            <numerusform>يسمّي ملف الأسطول %n أجهزة.</numerusform>
            <numerusform>يسمّي ملف الأسطول %n جهازًا.</numerusform>
            <numerusform>يسمّي ملف الأسطول %n جهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>يبدأ التشغيل مرة أخرى، ويكرر ما وُلّد وما فُعل.</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>يُنفَّذ سيناريو بلا إجراءات.</numerusform>
            <numerusform>يُنفَّذ سيناريو من إجراء واحد.</numerusform>
            <numerusform>يُنفَّذ سيناريو من إجراءين.</numerusform>
            <numerusform>يُنفَّذ سيناريو من %Ln إجراءات.</numerusform>
            <numerusform>يُنفَّذ سيناريو من %Ln إجراءً.</numerusform>
            <numerusform>يُنفَّذ سيناريو من %Ln إجراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>تنفيذ السيناريو</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>حُفظ ملف التعريف «%1».</translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>المستقبِل المدمج في هذا البرنامج، المنفذ %1.</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>التخلي عن قراءات</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>هل تتخلى عن قراءات التشغيلات السابقة التي تنتظر هذا الخادم (%1)؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>لم يبدأ المستقبِل المدمج: %1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>يستمع المستقبِل المدمج عند %1.</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>إعدادات من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>لا إعدادات من %1.</numerusform>
            <numerusform>إعداد واحد من %1. «تراجع» يلغيه.</numerusform>
            <numerusform>إعدادان من %1. «تراجع» يلغيهما.</numerusform>
            <numerusform>%Ln إعدادات من %1. «تراجع» يلغيها.</numerusform>
            <numerusform>%Ln إعدادًا من %1. «تراجع» يلغيها.</numerusform>
            <numerusform>%Ln إعداد من %1. «تراجع» يلغيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>في انتظار القراءة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>القراءة التالية الآن</numerusform>
            <numerusform>القراءة التالية بعد ثانية</numerusform>
            <numerusform>القراءة التالية بعد ثانيتين</numerusform>
            <numerusform>القراءة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>القراءة التالية بعد %n ثانية</numerusform>
            <numerusform>القراءة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>يلحق، بقي %1 d و%2 h</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>يلحق، بقي %1 h و%2 min</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>يلحق، بقي %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>يُنفَّذ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>هل تُولَّد قراءات الآن.</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>الوقت المحاكى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>ساعة التشغيل. وهي أسرع من ساعة الحاسوب: انظر «السرعة».</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>ساعة التشغيل.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>القراءات المولَّدة في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>القراءات المتروكة لأن الحاسوب كان نائمًا أو مثقلًا. تُظهر المخططات فجوة.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>الجهاز الذي تُرسل القراءات باسمه.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>البذرة نفسها والإعدادات نفسها تعطي القراءات نفسها من جديد. تنسخها القائمة.</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>يُرسل مع كل قراءة للتمييز بين التشغيلات.</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>بعد %1 ث</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>نسخ معرّف الت&amp;شغيل</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>نسخ &amp;كل هذا</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>القراءة التالية</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>متى تُصنع القراءة التالية، بثواني الوقت الحقيقي.</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>السيناريوهات (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، بلا أجهزة، قراءة كل %5 s.</numerusform>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، جهاز واحد، قراءة كل %5 s.</numerusform>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، جهازان، قراءة كل %5 s.</numerusform>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، %Ln أجهزة، قراءة كل %5 s.</numerusform>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، %Ln جهازًا، قراءة كل %5 s.</numerusform>
            <numerusform>من %1 إلى %2، البذرة %3، ملف التعريف %4، %Ln جهاز، قراءة كل %5 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>سيناريو: %1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>ما يختبره</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>لا أحد يفعل شيئًا في هذا السيناريو.</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>من يفعل ماذا ومتى. النقر المزدوج أو F2 يغيّر خلية.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>إضافة إجراء عند موضع الإجراء الحالي (Ins).</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>حذف الإجراءات المحدّدة (Del).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>التراجع عن آخر تغيير في إجراء (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>إعادة التغيير الذي جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>أين يبدأ، بساعة المخططات. وما قبله يُولَّد فورًا.</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>ال&amp;سرعة:</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>الثواني المحاكاة في الثانية، طوال الوقت؛ وإن تُركت كما هي فبسرعة الجلسة نفسها.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;نفيذ</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>بدء تشغيل جديد ينفّذ هذا السيناريو.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>كتابة السيناريو بإجراءاته في ملف.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>الإغلاق دون تنفيذ.</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>الإجراءات على محور الزمن</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>متى يُفعل شيء. اسحب علامة أو حرّكها بمفتاح Shift والأسهم؛ العجلة و+ و− للتكبير والتصغير، والنقر المزدوج يُظهر الكل.</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>لا جلسة تُحفظ بعد: ابدأ تشغيلًا أولًا.</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>حفظ الجلسة سيناريو</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>السيناريوهات (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>حُفظت الجلسة حتى الآن في السيناريو %1.</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>لا جلسة تُعرض بعد: ابدأ تشغيلًا أولًا.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>حُفظ السيناريو %1.</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>لا يُعرض السر في أي مكان: اضبط %1 في .env أو في البيئة وابدأ البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>aneroid::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Oversampling T</source>
        <extracomment>Short: oversampling of the temperature channel</extracomment>
        <translation>الاعتيان الزائد T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>الاعتيان الزائد RH</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>الاعتيان الزائد P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>جديد، لا يتقادم</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>الإرسال معطَّل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>تفشل بعض المحاولات</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>يرفض القراءات</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>التنسيق: %1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>الرمز المميز: غير مضبوط</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>الرمز المميز: مضبوط</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>المستقبِل المدمج</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>الخادم: %1، %2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>إلى أين تذهب القراءات وكيف يجيب الخادم. تختبره القائمة وتغيّره.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>يسأل الخادم هل يرد.</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>استخدام المستقبِل المد&amp;مج</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>تذهب القراءات من الآن إلى خادم هذا البرنامج؛ ويُشغَّل إن لم يكن يعمل.</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>&amp;تغيير العنوان</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>الانتقال إلى إعدادات الخادم.</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>يُختبر الاتصال …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>يسأل الخادم هل يرد.</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>ما ترسله القراءة التالية: العنوان والترويسات والمتن؛ الأسرار نقاط.</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>الجهاز الذي تُعرض رسالته التالية، عدًّا من 1.</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>الرسالة التالية من الجهاز</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>يعرض ما أُرسل آخر مرة وما عاد.</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>آخر طلب ورد…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>آخر طلب ورد</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>لأجهزة الأسطول أسماؤها: انظر نمط معرّف الجهاز وملف الأسطول ضمن المزيد من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>تم اللحاق: يستمر التشغيل مباشرًا.</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>تُرك تغيير من السيناريو لأنه لا يتفق مع ما غُيّر يدويًّا: %1</translation>
    </message>
    <message>
        <source>New run with seed %1.</source>
        <translation>تشغيل جديد بالبذرة %1.</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>بدأ التشغيل بالبذرة %1.</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>أُوقف التشغيل.</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>انتهى التشغيل: وُلّدت كل القراءات المطلوبة.</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>بداية: %1، بإطلاق يدوي.</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>بداية: %1.</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>نهاية: %1.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1 (وقبله %2 من مثله)</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>الخادم يقبل القراءات.</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>فجوة: لم تُترك قراءات.</numerusform>
            <numerusform>فجوة: تُركت قراءة واحدة لأن الحاسوب كان نائمًا أو مثقلًا.</numerusform>
            <numerusform>فجوة: تُركت قراءتان لأن الحاسوب كان نائمًا أو مثقلًا.</numerusform>
            <numerusform>فجوة: تُركت %Ln قراءات لأن الحاسوب كان نائمًا أو مثقلًا.</numerusform>
            <numerusform>فجوة: تُركت %Ln قراءةً لأن الحاسوب كان نائمًا أو مثقلًا.</numerusform>
            <numerusform>فجوة: تُركت %Ln قراءة لأن الحاسوب كان نائمًا أو مثقلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>لا قراءات من تشغيلات سابقة تنتظر التسليم.</numerusform>
            <numerusform>قراءة واحدة انتظرت من تشغيلات سابقة تُسلَّم الآن.</numerusform>
            <numerusform>قراءتان انتظرتا من تشغيلات سابقة تُسلَّمان الآن.</numerusform>
            <numerusform>%Ln قراءات انتظرت من تشغيلات سابقة تُسلَّم الآن.</numerusform>
            <numerusform>%Ln قراءةً انتظرت من تشغيلات سابقة تُسلَّم الآن.</numerusform>
            <numerusform>%Ln قراءة انتظرت من تشغيلات سابقة تُسلَّم الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>لا قراءات تنتظر %1؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>قراءة واحدة تنتظر %1؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>قراءتان تنتظران %1؛ ابدأ بهذا الخادم لتسليمهما.</numerusform>
            <numerusform>%Ln قراءات تنتظر %1؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>%Ln قراءةً تنتظر %1؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
            <numerusform>%Ln قراءة تنتظر %1؛ ابدأ بهذا الخادم لتسليمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>لم تُسلَّم قراءات من تشغيلات سابقة.</numerusform>
            <numerusform>سُلّمت قراءة واحدة انتظرت من تشغيلات سابقة.</numerusform>
            <numerusform>سُلّمت قراءتان انتظرتا من تشغيلات سابقة.</numerusform>
            <numerusform>سُلّمت %Ln قراءات انتظرت من تشغيلات سابقة.</numerusform>
            <numerusform>سُلّمت %Ln قراءةً انتظرت من تشغيلات سابقة.</numerusform>
            <numerusform>سُلّمت %Ln قراءة انتظرت من تشغيلات سابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>لا قراءات %1</numerusform>
            <numerusform>قراءة واحدة %1</numerusform>
            <numerusform>قراءتان %1</numerusform>
            <numerusform>%Ln قراءات %1</numerusform>
            <numerusform>%Ln قراءةً %1</numerusform>
            <numerusform>%Ln قراءة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت نهائيًا: %Ln؛ يحتفظ صندوق الصادر بما يُرفض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
            <numerusform>قراءات منتظرة من تشغيلات سابقة رُفضت أو لم تُرسل بسبب عطل محقون: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>المخططات: تحريك المؤشر</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>يسار، يمين؛ ومع Shift عشر قراءات</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>المخططات: التحرك في الوقت</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>‏Ctrl+يسار، Ctrl+يمين، Page Up، Page Down، سحب</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>المخططات: التكبير</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>أعلى، أسفل، +، −، عجلة الفأرة</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>المخططات: إظهار الكل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>المخططات: متابعة مباشرة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>المخططات: إخفاء المؤشر</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>المنزلقات: خطوة واحدة</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>يسار، يمين، أعلى، أسفل</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>المنزلقات: عشر خطوات</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>المنزلقات: الطرفان</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>الأجهزة: رسم أو إلغاء الرسم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>الأجهزة: الترتيب بحسب العمود الذي عليه لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>‏Alt+أعلى، Alt+أسفل</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>الجداول: نسخ الصفوف المحدّدة</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>الحرارة (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>الرطوبة (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>الضغط (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>نسخ بصيغة C&amp;SV</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>مع ترويسة وأرقام بسيطة وأوقات ISO: الصفوف المحددة، أو كلها إن لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>المقبول في «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>يتطلب تشغيلًا بدأ.</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>ينخفض الضغط وترتفع الرطوبة، وتبرّد جبهة الهبّات الهواء.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>جبهة</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>ينخفض الضغط ويقفز صعودًا عند العبور، ويتبعه هواء أجف.</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>صحو</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>يرتفع الضغط وتنخفض الرطوبة.</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>إنهاء الحدث</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>ينهي الأحداث الجوية الجارية.</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>بدء توليد القراءات، أو متابعة التشغيل.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>إيقاف توليد القراءات. يمكن متابعة التشغيل لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>تشغيل &amp;جديد ببذرة جديدة</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>بذرة جديدة</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>البدء من جديد بطقس آخر: يمسح المخططات والجدول والعدّادات؛ وما ينتظر في صندوق الصادر يُرسل رغم ذلك.</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>تشغيل جديد بالبذرة &amp;نفسها (%1)، من الآن</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>البذرة نفسها</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>البدء من جديد بالطقس نفسه: يمسح المخططات والجدول والعدّادات؛ وما ينتظر في صندوق الصادر يُرسل رغم ذلك.</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>تشغيل جديد بالبذرة (%1) والبداية نفسيهما: تكرار م&amp;طابق</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>تكرار مطابق</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>بدء التشغيل نفسه مرة أخرى، في وقته وبكل ما فُعل فيه: القراءات نفسها. ثم يستمر بعد ذلك.</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>تشغيل جديد مع بيانات &amp;تاريخية…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>مع بيانات تاريخية</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>البدء من جديد في الماضي، واللحاق بأسرع ما يقبله الخادم، ثم الاستمرار مباشرًا.</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>فتح &amp;سيناريو…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>عرض سيناريو من ملف وتغييره وتنفيذه.</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>&amp;حفظ الجلسة سيناريو…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>حفظ من فعل ماذا ومتى في هذا التشغيل ليمكن تنفيذه من جديد.</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>إجراءات &amp;هذه الجلسة…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>ما فُعل في هذا التشغيل حتى الآن، جدولًا للتغيير والتنفيذ.</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>نسخ الب&amp;ذرة</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>نسخ البذرة</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>نسخ بذرة التشغيل.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;تصدير CSV…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>كتابة القراءات في ملف CSV.</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>حفظ ال&amp;مخطط بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>حفظ المخططات كما تظهر صورةً بصيغة PNG.</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>توليد بيانات تاري&amp;خية…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>بيانات تاريخية</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>توليد قراءات بتواريخ ماضية في ملف، بمناخ النافذة ومستشعرها.</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>القراءات المرفو&amp;ضة…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>القراءات المرفوضة</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>عرض القراءات التي رفضها خادم نهائيًّا؛ وإرسالها من جديد أو تصديرها أو إتلافها.</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>آخر طلب &amp;ورد…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>آخر طلب</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>عرض ما أُرسل آخر مرة وما عاد.</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>تحرير ال&amp;صيغة…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>تحرير الصيغة</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>تحرير نسخة من الصيغة التي تُرسل بها القراءات، مع معاينة؛ واستيرادها أو تصديرها أو استعادتها.</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>مل&amp;ف تعريف جديد من تسجيل…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>مواءمة ملف تعريف مناخ مع ملف CSV من مستشعرك أنت.</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>إ&amp;دارة ملفات التعريف…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>عرض ملفات تعريف المناخ؛ واستنساخ أحدها أو تحريره أو استيراده أو تصديره أو استعادته.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>إغلاق النافذة وإنهاء البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>التراجع عن آخر تغيير في إعداد.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>إعادة تغيير إعداد جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>ن&amp;سخ المخطط</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>نسخ المخطط</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>نسخ المخططات كما تظهر صورةً.</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>استعادة الا&amp;فتراضيات</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>ضبط كل إعداد على افتراضيّه. «تراجع» يلغي ذلك.</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>&amp;متابعة مباشرة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>إبقاء أحدث قراءة ظاهرة، أو إيقاف المخططات مؤقتًا.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>عرض وقت أقل.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>عرض وقت أكثر.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>إظهار كل قراءات التشغيل.</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;لوحة التحكم</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>إظهار لوحة التحكم أو إخفاؤها.</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>ال&amp;قراءات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>عرض جدول أحدث القراءات.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>عرض سجل الأحداث والأخطاء.</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>المستق&amp;بِل</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>عرض ما خزّنه المستقبِل المدمج.</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>الأ&amp;جهزة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>عرض جدول أجهزة الأسطول.</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>ب&amp;حث عن جهاز</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>بحث عن جهاز</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>البحث عن أجهزة الأسطول بمعرّفاتها.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>سرد المفاتيح التي تعرفها هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>&amp;عن Aneroid</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>عن Aneroid</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>الإصدار والرخصة والمكوّنات.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>عن &amp;Qt</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>عن Qt</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>إصدار Qt ورخصتها.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>السينا&amp;ريوهات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>بدء تشغيل جديد: يمسح المخططات والجدول والعدّادات؛ وما ينتظر في صندوق الصادر يُرسل رغم ذلك.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>الجد&amp;اول على الجانب</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>الجداول على الجانب</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>وضع الجداول بجانب المخططات أو تحتها.</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>&amp;رمز في شريط النظام</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>رمز في شريط النظام</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>إبقاء البرنامج في شريط نظام سطح المكتب والإعلام هناك عند انتهاء عمل طويل.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>ملء الشاشة بالنافذة بلا إطار؛ ومرة أخرى لتعود بإطار.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>إعادة ال&amp;تخطيط</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>إعادة التخطيط</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>إعادة اللوحات والجداول والأعمدة إلى حيث كانت أولًا.</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>الهواء الحقيقي</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>ارسم الهواء نفسه بخط رفيع رمادي تحت قراءات جهاز واحد: ما بينهما هو خطأ المستشعر وانحرافه وأعطاله.</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>الجداول في &amp;نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>الجداول منفصلة</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>أخرج الجداول من هذه النافذة، ربما إلى شاشة أخرى؛ وتعود عند إغلاق نافذتها.</translation>
    </message>
</context>
</TS>
