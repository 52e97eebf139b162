<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backfill</name>
    <message>
        <source>The end, %1, is before the beginning, %2.</source>
        <translation>结束时间 %1 早于开始时间 %2。</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2: shards count from 1.</source>
        <translation>没有第 %1 个分片（共 %2 个）：分片从 1 开始编号。</translation>
    </message>
    <message>
        <source>That is more than %1 readings a device, the largest sequence number: choose a longer interval or a shorter time.</source>
        <translation>每台设备的读数超过 %1 个，即最大序号：请选择更长的间隔或更短的时段。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>No device has a fault after the train part, so there is no file to write: add --fault or --fault-rate.</source>
        <translation>训练段之后没有设备出现故障，因此没有文件可写：请加上 --fault 或 --fault-rate。</translation>
    </message>
    <message>
        <source>%1 is there already and not empty: name a new folder.</source>
        <translation>%1 已存在且不为空：请指定新文件夹。</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>无法重命名文件夹</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>温度图表</translation>
    </message>
    <message>
        <source>Humidity chart</source>
        <translation>湿度图表</translation>
    </message>
    <message>
        <source>Pressure chart</source>
        <translation>气压图表</translation>
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
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>weather front</comment>
        <translation>锋面</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴好时段</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a value at a time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Aneroid, %1 to %2 (%3)</source>
        <comment>from, to, time zone: the heading of a picture</comment>
        <translation>Aneroid，%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>No readings yet — press Start</source>
        <translation>尚无读数 — 请按“启动”</translation>
    </message>
    <message>
        <source>They appear here as they are made.</source>
        <translation>读数产生后会显示在这里。</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>淋浴</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>开窗</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3, at %4</source>
        <comment>of a fleet: three values and a time</comment>
        <translation>%4：中位数 %1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>Lowest to highest of all devices</source>
        <translation>所有设备的最低到最高</translation>
    </message>
    <message>
        <source>Median of all devices</source>
        <translation>所有设备的中位数</translation>
    </message>
    <message>
        <source>No band yet</source>
        <translation>尚无区间</translation>
    </message>
    <message>
        <source>It begins when the first interval is complete.</source>
        <translation>第一个间隔完成后开始显示。</translation>
    </message>
    <message>
        <source>No device picked</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>Tick up to eight in the table Devices to plot them.</source>
        <translation>在“设备”表中勾选最多八台进行绘制。</translation>
    </message>
    <message>
        <source>No readings of these devices yet</source>
        <translation>这些设备尚无读数</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>event, start, end</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3, magnitude %4</source>
        <comment>event, start, end, strength</comment>
        <translation>%1：%2 至 %3，强度 %4</translation>
    </message>
    <message>
        <source>it is ended</source>
        <comment>until it is ended</comment>
        <translation>手动结束为止</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Shades in the charts</source>
        <translation>图表中的阴影</translation>
    </message>
    <message>
        <source>What is shaded in the charts. Rest the mouse on a shade for its name, start, end and magnitude.</source>
        <translation>图表中阴影的含义。将鼠标停在阴影上可查看名称、开始、结束和强度。</translation>
    </message>
    <message>
        <source>reading %1, true %2</source>
        <comment>what a sensor says, what the air is</comment>
        <translation>读数 %1，真实 %2</translation>
    </message>
    <message>
        <source>true %1</source>
        <comment>what the air is</comment>
        <translation>真实 %1</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>真实空气</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Built-in receiver on %1, database %2</source>
        <translation>内置接收器位于 %1，数据库 %2</translation>
    </message>
    <message>
        <source>--host %1 is not an address: write 127.0.0.1, ::1, 0.0.0.0 or one of this machine&apos;s.</source>
        <translation>--host %1 不是地址：请写 127.0.0.1、::1、0.0.0.0 或本机的某个地址。</translation>
    </message>
    <message>
        <source>Aneroid development server on %1</source>
        <translation>Aneroid 开发服务器位于 %1</translation>
    </message>
    <message>
        <source>Database: %1. Ctrl-C stops it.</source>
        <translation>数据库：%1。按 Ctrl-C 停止。</translation>
    </message>
    <message>
        <source>%1 is missing: backfill needs the times of the first and the last reading, such as --from 2025-01-01 --to 2025-02-01T12:00:00Z.</source>
        <translation>缺少 %1：backfill 需要首个和末个读数的时间，例如 --from 2025-01-01 --to 2025-02-01T12:00:00Z。</translation>
    </message>
    <message>
        <source>--shard %1: write it as 2/4 for the second of four parts; shards count from 1.</source>
        <translation>--shard %1：请写成 2/4 的形式，表示四个分片中的第二个；分片从 1 开始编号。</translation>
    </message>
    <message>
        <source>--to %1 is before --from %2.</source>
        <translation>--to %1 早于 --from %2。</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>UTC offset: %1, this machine&apos;s</source>
        <translation>UTC 偏移：%1，与本机相同</translation>
    </message>
    <message>
        <source>Stopped. %1 is not written.</source>
        <translation>已停止。未写入 %1。</translation>
    </message>
    <message>
        <source>Stopped after %1 readings.</source>
        <translation>已在 %1 个读数后停止。</translation>
    </message>
    <message>
        <source>%1: %2 readings in %3 s.</source>
        <translation>%1：%3 s 内产生 %2 个读数。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>无法读取标准输入：%1。</translation>
    </message>
    <message>
        <source>--output is missing: name the profile&apos;s file, such as --output living-room.json, or - for standard output.</source>
        <translation>缺少 --output：请指定气候配置的文件，例如 --output living-room.json，或写 - 表示标准输出。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--utc-offset %1: write it as +08:00.</source>
        <translation>--utc-offset %1：请写成 +08:00 的形式。</translation>
    </message>
    <message>
        <source>Upload to %1: %2 readings, run %3, seed %4</source>
        <translation>上传到 %1：%2 条读数，运行 %3，种子 %4</translation>
    </message>
    <message>
        <source>Continuing: %1 are decided already.</source>
        <translation>继续：已有 %1 条得到答复。</translation>
    </message>
    <message>
        <source>--restart sends it all again.</source>
        <translation>--restart 会全部重新发送。</translation>
    </message>
    <message>
        <source>--upload sends to the server, but SEND_TO_SERVER is false.</source>
        <translation>--upload 要发送到服务器，但 SEND_TO_SERVER 为 false。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Catching up with %1 of history</source>
        <translation>正在补上 %1 的历史</translation>
    </message>
    <message>
        <source>Caught up: live from here on</source>
        <translation>已补上：从这里开始实时运行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time: write it as -7d, -36h, -90m or -30s.</source>
        <translation>“%1”不是时间跨度：请写成 -7d、-36h、-90m 或 -30s。</translation>
    </message>
    <message>
        <source>  nothing waits</source>
        <translation>  没有等待的读数</translation>
    </message>
    <message numerus="yes">
        <source>  %n reading(s) of run %1 for %2, since %3</source>
        <translation>
            <numerusform>  运行 %1 的 %n 条读数发往 %2，自 %3 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n refused reading(s), the newest first:</source>
        <translation>
            <numerusform>  %n 条被拒绝的读数，最新的在前：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 条被拒绝的读数写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait again for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%n 条读数再次等待 %1；以该服务器启动即可送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused reading(s) thrown away</source>
        <translation>
            <numerusform>已丢弃 %n 条被拒绝的读数</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no outbox at %1: nothing waits.</source>
        <translation>%1 处没有发件箱：没有等待的读数。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait in the outbox; the next start with this server delivers them.</source>
        <translation>
            <numerusform>%n 条读数在发件箱中等待；下次以此服务器启动时送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has other columns, so nothing is appended to it: its first line is &quot;%2&quot; and would have to be &quot;%3&quot;. Name a new file or move this one away.</source>
        <translation>%1 的列不同，因此没有追加任何内容：其首行为“%2”，而应为“%3”。请指定新文件，或移走该文件。</translation>
    </message>
    <message>
        <source>%1 ended in a piece of a line, which is taken out: %2</source>
        <translation>%1 末尾是不完整的一行，已移除：%2</translation>
    </message>
    <message>
        <source>%1 ended without a line end, which is put there.</source>
        <translation>%1 末尾缺少换行，已补上。</translation>
    </message>
    <message>
        <source>%1 holds rows of an earlier run; those of this run follow them, and their numbers begin again.</source>
        <translation>%1 中有先前运行的行；本次运行的行接在其后，编号重新开始。</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. The run goes on; the rows are kept and written as soon as that is possible.</source>
        <translation>写入 %1 失败：%2。运行继续；这些行会保留，一旦可以就写入。</translation>
    </message>
    <message>
        <source>%1 can be written again; the rows that were kept are in it now.</source>
        <translation>%1 又可以写入；保留的行已写入其中。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are missing in %1.</source>
        <translation>
            <numerusform>%1 中缺少 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time: write it as 2025-11-14T10:30:00Z, with an offset such as +01:00, or without one for UTC; years are 0001 to 9999.</source>
        <translation>“%1”不是时间：请写成 2025-11-14T10:30:00Z 的形式，可带 +01:00 之类的偏移，不带则为 UTC；年份为 0001 至 9999。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes back beyond the year 0001.</source>
        <translation>“%1”早于公元 1 年。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came after the first one for a reading.</source>
        <translation>
            <numerusform>有 %n 次尝试是一条读数首次尝试之后的尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: it is one of %3.</source>
        <translation>%1 %2：只能是 %3 之一。</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: the dots stand in its place.</source>
        <translation>未设置 AUTH_TOKEN：圆点代替它的位置。</translation>
    </message>
    <message>
        <source>The scenario %1 does not say where it ends: give --to, or end_ms in it.</source>
        <translation>场景 %1 没有说明何时结束：请给出 --to，或在其中写 end_ms。</translation>
    </message>
    <message>
        <source>--from %1 is before the scenario, which starts at %2.</source>
        <translation>--from %1 早于场景，场景从 %2 开始。</translation>
    </message>
    <message>
        <source>--until %1 is before the start.</source>
        <translation>--until %1 早于开始。</translation>
    </message>
    <message>
        <source>--catch-up needs --start, or a --scenario that starts in the past.</source>
        <translation>--catch-up 需要 --start，或从过去开始的 --scenario。</translation>
    </message>
    <message>
        <source>--save-scenario: %1 cannot be written: %2.</source>
        <translation>--save-scenario：无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 changes readings, and beside --scenario the scenario says what they are: leave the flag out, or change the scenario.</source>
        <translation>%1 会改变读数，而与 --scenario 同用时读数由场景决定：请去掉该选项，或修改场景。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3 devices, a reading every %4 s, profile %5, %6 acts.</source>
        <translation>从 %1 到 %2，%3 台设备，每 %4 秒一次读数，配置 %5，%6 个动作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 90s, 15m, 1h, 7d or 2w.</source>
        <translation>“%1”不是时长：请写作 90s、15m、1h、7d 或 2w。</translation>
    </message>
    <message>
        <source>--benchmark needs --output FOLDER, a new or empty folder.</source>
        <translation>--benchmark 需要 --output 文件夹，即新的或空的文件夹。</translation>
    </message>
    <message>
        <source>--benchmark %1: it must be nab, gutentag or tsb-ad.</source>
        <translation>--benchmark %1：必须是 nab、gutentag 或 tsb-ad。</translation>
    </message>
    <message>
        <source>Devices without an anomaly, which this layout leaves out: %1.</source>
        <translation>没有异常、此格式略去的设备：%1。</translation>
    </message>
    <message>
        <source>mqtt retract needs the broker&apos;s address: --server mqtt://HOST.</source>
        <translation>mqtt retract 需要代理的地址：--server mqtt://HOST。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>格式“%1”不会在代理上留下任何可撤回的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) for %1</source>
        <translation>
            <numerusform>%n 条读数，发往 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  In all %1: %2 fewer a second, at this rate done in %3</source>
        <translation>  共 %1：每秒减少 %2，按此速度还需 %3</translation>
    </message>
    <message>
        <source>  In all %1: %2 more a second, at this rate never done</source>
        <translation>  共 %1：每秒增加 %2，按此速度永远发不完</translation>
    </message>
    <message>
        <source>  In all %1: none is delivered at present; start with that server to deliver them</source>
        <translation>  共 %1：目前没有在发送；用该服务器启动即可发送</translation>
    </message>
    <message numerus="yes">
        <source>Throw %n waiting reading(s) away for good? [y/N] </source>
        <translation>
            <numerusform>永久丢弃 %n 条等待的读数？[y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>没有丢弃任何读数。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting reading(s) thrown away</source>
        <translation>
            <numerusform>已丢弃 %n 条等待的读数</numerusform>
        </translation>
    </message>
    <message>
        <source>--discard-waiting throws readings away for good: where there is no terminal to ask, say --yes.</source>
        <translation>--discard-waiting 会永久丢弃读数：没有终端可询问时，请加 --yes。</translation>
    </message>
    <message>
        <source>--truth, --raw and --raw-bytes add columns to CSV and JSON lines: the bodies of a payload have none.</source>
        <translation>--truth、--raw 和 --raw-bytes 为 CSV 和 JSON 行增加列：格式的正文没有列。</translation>
    </message>
    <message>
        <source>Files hold no secrets: the word SECRET stands in their place.</source>
        <translation>文件中不含机密：其位置写为 SECRET。</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file, %3.</source>
        <translation>%1 和 %2 指定了同一个文件 %3。</translation>
    </message>
    <message>
        <source>%1 %2: the name must end in .csv or .csv.gz.</source>
        <translation>%1 %2：名称必须以 .csv 或 .csv.gz 结尾。</translation>
    </message>
    <message>
        <source>%1: a run writes CSV, line by line, so name a .csv. &quot;backfill --output&quot; writes .jsonl, .lp and .gz.</source>
        <translation>%1：运行逐行写入 CSV，请指定 .csv 文件。“backfill --output”可写 .jsonl、.lp 和 .gz。</translation>
    </message>
    <message>
        <source>No refused reading is kept: nothing waits again.</source>
        <translation>没有保留被拒绝的读数：没有重新等待的内容。</translation>
    </message>
    <message>
        <source>%1 -: name a file; standard output has the lines of the run.</source>
        <translation>%1 -：请指定文件；标准输出用于运行的各行。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) waited in memory only and are lost.</source>
        <translation>
            <numerusform>%n 条仅在内存中等待的读数已丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>--receiver sends to the built-in server, not to %1: leave --receiver or %2 out.</source>
        <translation>--receiver 发送到内置服务器，而不是 %1：请去掉 --receiver 或 %2。</translation>
    </message>
    <message>
        <source>--output %1: the name must end in .csv, .jsonl or .lp, any of these with .gz after it, or be - for standard output.</source>
        <translation>--output %1：名称必须以 .csv、.jsonl 或 .lp 结尾（其后均可加 .gz），或为表示标准输出的 -。</translation>
    </message>
    <message>
        <source>%1: %2 rows, anomalies: %3, in %4 s.</source>
        <translation>%1：%2 行，异常：%3，用时 %4 秒。</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>需要 %1 到 %2 之间的数，而不是“%3”。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not &quot;%3&quot;.</source>
        <translation>需要 %1 到 %2 之间的整数，而不是“%3”。</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>范围：%1 至 %2。</translation>
    </message>
    <message>
        <source>flag</source>
        <comment>set on the command line</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>来源：%1。</translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>The refused readings could not be written to %1: %2.</source>
        <translation>无法将被拒绝的读数写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>The server at %1 does not accept the credentials (%2): check AUTH_TOKEN and HTTP_HEADERS.</source>
        <translation>服务器 %1 不接受凭据（%2）：请检查 AUTH_TOKEN 和 HTTP_HEADERS。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but is in trouble (%2): look into its log.</source>
        <translation>服务器 %1 有应答，但自身出现故障（%2）：请查看其日志。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but not as expected (%2): check the server address.</source>
        <translation>服务器 %1 有应答，但内容与预期不符（%2）：请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server at %1 answers (HTTP %2, %3 ms).</source>
        <translation>服务器 %1 应答正常（HTTP %2，%3 ms）。</translation>
    </message>
    <message>
        <source>The server at %1 answers, but has no /health (HTTP %2, %3 ms).</source>
        <translation>服务器 %1 有应答，但没有 /health（HTTP %2，%3 ms）。</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>TLS: no secure connection to %1 (%2): does the server speak HTTPS on this port?</source>
        <translation>TLS：无法与 %1 建立安全连接（%2）：服务器在此端口上是否使用 HTTPS？</translation>
    </message>
    <message>
        <source>TLS: the certificate of %1 is not trusted (%2): use one that this machine trusts, or add its authority to the system&apos;s</source>
        <translation>TLS：%1 的证书不受信任（%2）：请使用本机信任的证书，或将其颁发机构加入系统</translation>
    </message>
    <message>
        <source>the server address &quot;%1&quot; cannot be used: it must begin with http:// or https:// and name a host</source>
        <translation>服务器地址“%1”无法使用：必须以 http:// 或 https:// 开头并包含主机名</translation>
    </message>
    <message>
        <source>connection refused: is the server running at %1?</source>
        <translation>连接被拒绝：服务器 %1 是否在运行？</translation>
    </message>
    <message>
        <source>host not found: check the name &quot;%1&quot; in the server address, and the network</source>
        <translation>找不到主机：请检查服务器地址中的名称“%1”以及网络</translation>
    </message>
    <message>
        <source>the connection to %1 ended without an HTTP answer: look into the server&apos;s log; is it an HTTP server?</source>
        <translation>与 %1 的连接在收到 HTTP 应答之前中断：请查看服务器日志；它是 HTTP 服务器吗？</translation>
    </message>
    <message>
        <source>timed out: no connection to %1; check the address and the firewall</source>
        <translation>超时：无法连接到 %1；请检查地址和防火墙</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP: is it the right server and port?</source>
        <translation>%1 的应答不是 HTTP：服务器和端口是否正确？</translation>
    </message>
    <message>
        <source>the proxy on the way to %1 fails (%2): check http_proxy and no_proxy</source>
        <translation>通往 %1 的代理出错（%2）：请检查 http_proxy 和 no_proxy</translation>
    </message>
    <message>
        <source>timed out: no answer from %1 within %2 s</source>
        <translation>超时：%1 在 %2 s 内没有应答</translation>
    </message>
    <message>
        <source>HTTP %1: a redirect to nowhere; check the server address</source>
        <translation>HTTP %1：重定向没有目标；请检查服务器地址</translation>
    </message>
    <message>
        <source>HTTP %1: redirected to %2, where readings are not sent by themselves; change the server address to match</source>
        <translation>HTTP %1：被重定向到 %2，读数不会自动发往该处；请相应修改服务器地址</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>given up: the queue was cleared</source>
        <translation>已放弃：队列已清空</translation>
    </message>
    <message>
        <source>The server has no route for batches (%1): readings are sent one by one.</source>
        <translation>服务器没有批量路由 (%1)：读数将逐条发送。</translation>
    </message>
    <message>
        <source>given up: the outbox is full</source>
        <translation>已放弃：发件箱已满</translation>
    </message>
    <message>
        <source>given up: waited longer than readings may</source>
        <translation>已放弃：等待时间超过允许的期限</translation>
    </message>
    <message>
        <source>the built-in receiver (%1)</source>
        <translation>内置接收器 (%1)</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: set it in the environment or in .env</source>
        <translation>未设置 AUTH_TOKEN：请在环境变量或 .env 中设置</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is set: check that it is the one that this server knows</source>
        <translation>已设置 AUTH_TOKEN：请检查它是否为此服务器所知</translation>
    </message>
    <message>
        <source>AUTH_TOKEN is not set: check the Authorization in HTTP_HEADERS</source>
        <translation>未设置 AUTH_TOKEN：请检查 HTTP_HEADERS 中的 Authorization</translation>
    </message>
    <message>
        <source>it takes no POST there: check the path in SERVER_URL</source>
        <translation>它在该处不接受 POST：请检查 SERVER_URL 中的路径</translation>
    </message>
    <message>
        <source>a proxy there has no answer from the server behind it: is that running?</source>
        <translation>那里的代理得不到其后服务器的应答：该服务器在运行吗？</translation>
    </message>
    <message>
        <source>it is overloaded or not ready: wait, or look into its log</source>
        <translation>它过载或尚未就绪：请等待，或查看其日志</translation>
    </message>
    <message>
        <source>look into the server&apos;s log</source>
        <translation>请查看服务器日志</translation>
    </message>
    <message>
        <source>the right to post is missing; %1</source>
        <translation>没有发送权限；%1</translation>
    </message>
    <message>
        <source>check the path in SERVER_URL</source>
        <translation>请检查 SERVER_URL 中的路径</translation>
    </message>
    <message>
        <source>the proxy wants credentials: check http_proxy</source>
        <translation>代理要求凭据：请检查 http_proxy</translation>
    </message>
    <message>
        <source>the server waited too long for the request: check the network</source>
        <translation>服务器等待请求过久：请检查网络</translation>
    </message>
    <message>
        <source>it knows another reading by the same key</source>
        <translation>它已有同一键的另一条读数</translation>
    </message>
    <message>
        <source>raise the server&apos;s limit</source>
        <translation>请提高服务器的限制</translation>
    </message>
    <message>
        <source>it wants another Content-Type than application/json</source>
        <translation>它要求 application/json 以外的 Content-Type</translation>
    </message>
    <message>
        <source>it wants fewer requests: raise INTERVAL_SECONDS or BATCH</source>
        <translation>它要求减少请求：请增大 INTERVAL_SECONDS 或 BATCH</translation>
    </message>
    <message>
        <source>compare what it expects with the reading</source>
        <translation>请将它所期望的与读数对照</translation>
    </message>
    <message>
        <source>check the server address, and look into the server&apos;s log</source>
        <translation>请检查服务器地址，并查看服务器日志</translation>
    </message>
    <message>
        <source>switch such early answers off if this goes on</source>
        <translation>如果持续如此，请关闭这类提前应答</translation>
    </message>
    <message>
        <source>where this is a success, add it to SUCCESS_STATUS</source>
        <translation>如果这表示成功，请将其加入 SUCCESS_STATUS</translation>
    </message>
    <message numerus="yes">
        <source>an array of %n reading(s) may be too long for it</source>
        <translation>
            <numerusform>含 %n 条读数的数组对它可能过长</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked</source>
        <translation>请求的地址：%1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>尝试了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 redirects to %2 (HTTP %3): what is meant for it goes there from now on.</source>
        <translation>%1 重定向到 %2（HTTP %3）：发往前者的内容从现在起改发到后者。</translation>
    </message>
    <message>
        <source>Arrays of %1 readings fail, a single reading is accepted: the server may have closed because of their length. They are halved; BATCH sets the most.</source>
        <translation>含 %1 条读数的数组失败，而单条读数被接受：服务器可能因其长度而关闭了连接。数组将减半；BATCH 设定最大长度。</translation>
    </message>
    <message>
        <source>%1 ended a connection without an answer, and the request was sent again at once: the server may have it twice, by the same key. Such repeats count as retried.</source>
        <translation>%1 未作应答即结束了连接，请求已立即重新发送：服务器可能以同一键收到两次。这类重复计入重试。</translation>
    </message>
    <message>
        <source>the proxy %1 on the way to %2 fails (%3): check http_proxy and no_proxy</source>
        <translation>通往 %2 途中的代理 %1 出错（%3）：请检查 http_proxy 和 no_proxy</translation>
    </message>
    <message>
        <source>no answer from %1 (%2): look into the server&apos;s log</source>
        <translation>%1 没有应答（%2）：请查看服务器日志</translation>
    </message>
    <message>
        <source>the proxy of %1, %2, is not used, for it has no scheme: write http://%2</source>
        <translation>%1 中的代理 %2 未被使用，因为缺少协议：请写成 http://%2</translation>
    </message>
    <message>
        <source>HTTP %1: no answer but an announcement of one, after which this connection was given up</source>
        <translation>HTTP %1：不是应答，只是应答的预告；此后该连接已被放弃</translation>
    </message>
    <message>
        <source>HTTP %1: not among the statuses of SUCCESS_STATUS</source>
        <translation>HTTP %1：不在 SUCCESS_STATUS 的状态码之列</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>握手失败</translation>
    </message>
    <message>
        <source>looking up its name takes too long</source>
        <translation>查询其名称耗时过长</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>The broker at %1 takes no more than QoS %2: messages of QoS %3 go with that.</source>
        <translation>代理 %1 最多接受 QoS %2：QoS %3 的消息将以该级别发送。</translation>
    </message>
    <message>
        <source>The broker at %1 keeps no retained messages: they go without retain.</source>
        <translation>代理 %1 不保存保留消息：消息将不带保留标志发送。</translation>
    </message>
    <message>
        <source>MQTT: the message has %1 bytes, and the broker takes %2 at the most</source>
        <translation>MQTT：消息有 %1 字节，而代理最多接受 %2 字节</translation>
    </message>
    <message>
        <source>MQTT: out of memory</source>
        <translation>MQTT：内存不足</translation>
    </message>
    <message>
        <source>%1 right after it had let us in: another client may have the client id &quot;%2&quot;; set MQTT_CLIENT_ID</source>
        <translation>%1，就在刚允许我们接入之后：可能有另一个客户端使用客户端 ID“%2”；请设置 MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: some brokers do so for a topic (nats-server for a dot or a blank), a size or a QoS that they do not take; or another client has the client id &quot;%3&quot;</source>
        <translation>%1，在收到发往“%2”的消息之后：有些代理对其不接受的主题（nats-server 对点或空格）、大小或 QoS 会这样做；或者另一个客户端使用了客户端 ID“%3”</translation>
    </message>
    <message>
        <source>unspecified error</source>
        <translation>未指明的错误</translation>
    </message>
    <message>
        <source>malformed packet</source>
        <translation>数据包格式错误</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>refused for a reason of the broker&apos;s own</source>
        <translation>因代理自身的原因被拒绝</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>不支持的协议版本</translation>
    </message>
    <message>
        <source>client id not allowed</source>
        <translation>客户端 ID 不被允许</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>用户名或密码错误</translation>
    </message>
    <message>
        <source>not authorised</source>
        <translation>未获授权</translation>
    </message>
    <message>
        <source>broker not available</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <source>broker busy</source>
        <translation>代理繁忙</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已被封禁</translation>
    </message>
    <message>
        <source>broker shutting down</source>
        <translation>代理正在关闭</translation>
    </message>
    <message>
        <source>bad authentication method</source>
        <translation>认证方法错误</translation>
    </message>
    <message>
        <source>nothing heard from us for too long</source>
        <translation>太久没有收到我们的消息</translation>
    </message>
    <message>
        <source>session taken over</source>
        <translation>会话被接管</translation>
    </message>
    <message>
        <source>topic not allowed</source>
        <translation>主题不被允许</translation>
    </message>
    <message>
        <source>packet number in use</source>
        <translation>数据包编号已被占用</translation>
    </message>
    <message>
        <source>more messages at once than the broker takes</source>
        <translation>同时发送的消息超过代理的接受量</translation>
    </message>
    <message>
        <source>topic alias not valid</source>
        <translation>主题别名无效</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>数据包过大</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>消息过多</translation>
    </message>
    <message>
        <source>quota exceeded</source>
        <translation>超出配额</translation>
    </message>
    <message>
        <source>closed by an administrator</source>
        <translation>被管理员断开</translation>
    </message>
    <message>
        <source>payload format not valid</source>
        <translation>负载格式无效</translation>
    </message>
    <message>
        <source>retained messages not supported</source>
        <translation>不支持保留消息</translation>
    </message>
    <message>
        <source>QoS not supported</source>
        <translation>不支持的 QoS</translation>
    </message>
    <message>
        <source>use another server</source>
        <translation>请使用另一台服务器</translation>
    </message>
    <message>
        <source>server moved</source>
        <translation>服务器已迁移</translation>
    </message>
    <message>
        <source>too many connections in a short time</source>
        <translation>短时间内连接过多</translation>
    </message>
    <message>
        <source>connected for as long as is allowed</source>
        <translation>已达到允许的最长连接时间</translation>
    </message>
    <message>
        <source>the broker at %1 does not speak this version of MQTT (%2): set MQTT_VERSION to auto</source>
        <translation>代理 %1 不支持此 MQTT 版本（%2）：请将 MQTT_VERSION 设为 auto</translation>
    </message>
    <message>
        <source>the broker at %1 does not take the client id &quot;%2&quot; (%3): set MQTT_CLIENT_ID</source>
        <translation>代理 %1 不接受客户端 ID“%2”（%3）：请设置 MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 does not let us in (%2): check MQTT_USERNAME and MQTT_PASSWORD</source>
        <translation>代理 %1 不允许我们接入（%2）：请检查 MQTT_USERNAME 和 MQTT_PASSWORD</translation>
    </message>
    <message>
        <source>the broker at %1 refuses the connection: %2</source>
        <translation>代理 %1 拒绝连接：%2</translation>
    </message>
    <message>
        <source>another client has connected to %1 with the client id &quot;%2&quot; and taken our place (0x8E): give each its own MQTT_CLIENT_ID</source>
        <translation>另一个客户端以客户端 ID“%2”连接到 %1 并取代了我们（0x8E）：请为每个客户端设置各自的 MQTT_CLIENT_ID</translation>
    </message>
    <message>
        <source>the broker at %1 ended the connection: %2</source>
        <translation>代理 %1 结束了连接：%2</translation>
    </message>
    <message>
        <source>no MQTT broker answers at %1 (%2): start one (on Debian, &quot;apt install mosquitto&quot; brings one that runs at once)</source>
        <translation>%1 上没有 MQTT 代理应答（%2）：请启动一个（在 Debian 上，“apt install mosquitto”会安装一个立即运行的代理）</translation>
    </message>
    <message>
        <source>no connection to the broker at %1</source>
        <translation>无法连接到代理 %1</translation>
    </message>
    <message>
        <source>no connection to the broker at %1: %2</source>
        <translation>无法连接到代理 %1：%2</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>原因 %1</translation>
    </message>
    <message>
        <source>TLS: no secure connection to the broker at %1 (%2): check TLS_CA_FILE, and whether this port speaks TLS</source>
        <translation>TLS：无法与代理 %1 建立安全连接（%2）：请检查 TLS_CA_FILE，以及此端口是否使用 TLS</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, and does it want TLS (mqtts://) on this port?</source>
        <translation>%1 在作出任何应答之前关闭了连接：它是 MQTT 代理吗？此端口是否需要 TLS（mqtts://）？</translation>
    </message>
    <message>
        <source>the broker at %1 does not keep to the protocol (%2)</source>
        <translation>代理 %1 不遵守协议（%2）</translation>
    </message>
    <message>
        <source>timed out: no answer from the broker at %1 within %2 s</source>
        <translation>超时：代理 %1 在 %2 s 内没有应答</translation>
    </message>
    <message>
        <source>the broker at %1 closed the connection without a word</source>
        <translation>代理 %1 未作说明就关闭了连接</translation>
    </message>
    <message>
        <source>MQTT: %1, topic &quot;%2&quot;</source>
        <translation>MQTT：%1，主题“%2”</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used (%3): a file in PEM form is wanted</source>
        <translation>%1：“%2”无法使用（%3）：需要 PEM 格式的文件</translation>
    </message>
    <message>
        <source>the topic is empty</source>
        <translation>主题为空</translation>
    </message>
    <message>
        <source>the topic is longer than the 65535 bytes of MQTT</source>
        <translation>主题超过 MQTT 的 65535 字节</translation>
    </message>
    <message>
        <source>the topic &quot;%1&quot; holds a wildcard (+ or #), which only subscribers may use</source>
        <translation>主题“%1”含有通配符（+ 或 #），只有订阅者可以使用</translation>
    </message>
    <message>
        <source>the topic holds a control character</source>
        <translation>主题含有控制字符</translation>
    </message>
    <message>
        <source>check SERVER_URL, and the path in ENDPOINT or the payload</source>
        <translation>请检查 SERVER_URL，以及 ENDPOINT 或格式中的路径</translation>
    </message>
    <message>
        <source>it takes no such request there: check SERVER_URL, and method and path of the payload</source>
        <translation>该处不接受此类请求：请检查 SERVER_URL 以及格式的方法和路径</translation>
    </message>
    <message>
        <source>it wants another Content-Type than the payload&apos;s</source>
        <translation>它需要的 Content-Type 与格式不同</translation>
    </message>
    <message>
        <source>%1: it may answer messages of QoS 2 as if they had QoS 1, as RabbitMQ does; set MQTT_QOS to 1</source>
        <translation>%1：它可能像 RabbitMQ 那样把 QoS 2 的消息当作 QoS 1 应答；请将 MQTT_QOS 设为 1</translation>
    </message>
    <message>
        <source>MQTT: the connection was closed before the broker answered</source>
        <translation>MQTT：在代理应答之前连接已关闭</translation>
    </message>
    <message>
        <source>The broker at %1 lets us in (MQTT %2, up to %3 messages at once, %4 ms).</source>
        <translation>代理 %1 允许我们接入（MQTT %2，最多同时 %3 条消息，%4 ms）。</translation>
    </message>
    <message>
        <source>One connection has one last will: a broker will not say that devices are gone where the connection is lost. Set MQTT_CONNECTIONS to per-device for that.</source>
        <translation>一个连接只有一个遗嘱：连接丢失时，代理不会说明各设备已离线。为此请将 MQTT_CONNECTIONS 设为 per-device。</translation>
    </message>
    <message>
        <source>accepted by the broker</source>
        <translation>已被代理接受</translation>
    </message>
    <message>
        <source>Birth: after every connect</source>
        <translation>上线：每次连接之后</translation>
    </message>
    <message>
        <source>Death: before an orderly end, and by the broker where the connection is lost</source>
        <translation>遗嘱：正常结束之前发布；连接丢失时由代理发布</translation>
    </message>
    <message>
        <source>Retract: has the broker forget</source>
        <translation>撤回：让代理忘记</translation>
    </message>
    <message>
        <source>lost on its way, by an injected fault</source>
        <translation>因注入的故障在途中丢失</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): after a restart the node&apos;s bdSeq begins again.</source>
        <translation>无法写入 %1（%2）：重新启动后，节点的 bdSeq 将重新开始。</translation>
    </message>
    <message>
        <source>%1 closes the connection before it says anything: is it an MQTT broker, does it want TLS (mqtts://) on this port, and does it speak MQTT 5 (set MQTT_VERSION to auto)?</source>
        <translation>%1 未发一言就关闭了连接：它是 MQTT 代理吗，此端口是否要求 TLS (mqtts://)，它是否支持 MQTT 5（将 MQTT_VERSION 设为 auto）？</translation>
    </message>
    <message>
        <source>%1 on a message to &quot;%2&quot;: mosquitto does so where a message is longer than its message_size_limit</source>
        <translation>%1（发往“%2”的消息）：消息长于 message_size_limit 时 mosquitto 会这样做</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The value of the onset stays.</source>
        <translation>数值停在开始时刻。</translation>
    </message>
    <message>
        <source>One reading is off by the strength.</source>
        <translation>一个读数偏离该强度。</translation>
    </message>
    <message>
        <source>Readings are off by the strength all the time.</source>
        <translation>读数始终偏离该强度。</translation>
    </message>
    <message>
        <source>The error grows evenly from the onset on.</source>
        <translation>误差从开始起匀速增长。</translation>
    </message>
    <message>
        <source>Noise of this standard deviation is added.</source>
        <translation>加上该标准差的噪声。</translation>
    </message>
    <message>
        <source>No readings are made; their sequence numbers are used up.</source>
        <translation>不产生读数，其序号仍被占用。</translation>
    </message>
    <message>
        <source>The board warms the sensor: warmer and drier readings.</source>
        <translation>电路板加热传感器：读数更暖、更干。</translation>
    </message>
    <message>
        <source>The first humidity after a start is that of the reset value 0x8000.</source>
        <translation>启动后的第一个湿度是复位值 0x8000 对应的湿度。</translation>
    </message>
    <message>
        <source>A wet element: humidity climbs to 100 % and stays.</source>
        <translation>元件受潮：湿度升到 100 % 并保持。</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280: humidity is always 0.</source>
        <translation>以 BME280 名义出售的 BMP280：湿度始终为 0。</translation>
    </message>
    <message>
        <source>The temperature&apos;s raw word is 0: about -140 °C, and the other two by that.</source>
        <translation>温度原始字为 0：约 -140 °C，其余两项随之而变。</translation>
    </message>
    <message>
        <source>The bus reads ones only: about 187 °C, 100 %, a pressure below 0.</source>
        <translation>总线只读到 1：约 187 °C、100 %、气压低于 0。</translation>
    </message>
    <message>
        <source>The pressure&apos;s raw word is at its end: a pressure below 0.</source>
        <translation>气压原始字达到上限：气压低于 0。</translation>
    </message>
    <message>
        <source>The channel is not measured: raw word 0x80000, humidity 0x8000.</source>
        <translation>该通道未测量：原始字 0x80000，湿度 0x8000。</translation>
    </message>
    <message>
        <source>Read before the first conversion: all words are those of the reset.</source>
        <translation>首次转换前读取：所有原始字均为复位值。</translation>
    </message>
    <message>
        <source>The calibration word P1 was not read: pressure is 0.</source>
        <translation>未读到校准字 P1：气压为 0。</translation>
    </message>
    <message>
        <source>The air moves so many times as fast.</source>
        <translation>空气变化加快该倍数。</translation>
    </message>
    <message>
        <source>Readings are those of so many minutes later.</source>
        <translation>读数是该分钟数之后的读数。</translation>
    </message>
    <message>
        <source>A straight line is added that reaches the strength at the end.</source>
        <translation>叠加一条在结束时达到该强度的直线。</translation>
    </message>
    <message>
        <source>Movements are so many times as large, about the line from onset to end.</source>
        <translation>变化幅度放大该倍数，以起止连线为基准。</translation>
    </message>
    <message>
        <source>The channel moves against its habit: mirrored at the line from onset to end.</source>
        <translation>该通道反常变化：以起止连线为轴镜像。</translation>
    </message>
    <message>
        <source>The sensor&apos;s noise is so many times as large.</source>
        <translation>传感器噪声放大该倍数。</translation>
    </message>
    <message>
        <source>The level moves by a part of the channel&apos;s range.</source>
        <translation>电平移动通道范围的一部分。</translation>
    </message>
    <message>
        <source>A constant level, in parts of the channel&apos;s range: 0 its lower end, 100 its upper.</source>
        <translation>恒定电平，以通道范围的百分比计：0 为下端，100 为上端。</translation>
    </message>
    <message>
        <source>So many of the readings are sent twice.</source>
        <translation>该比例的读数发送两次。</translation>
    </message>
    <message>
        <source>So many of the readings never reach the server.</source>
        <translation>该比例的读数永远到不了服务器。</translation>
    </message>
    <message>
        <source>Readings are sent in groups of so many, each backwards.</source>
        <translation>读数按该数量分组发送，每组倒序。</translation>
    </message>
    <message>
        <source>Readings are sent so much later.</source>
        <translation>读数延迟该时间发送。</translation>
    </message>
    <message>
        <source>The device&apos;s clock gains so many seconds an hour.</source>
        <translation>设备时钟每小时快该秒数。</translation>
    </message>
    <message>
        <source>The device&apos;s clock is off by so much.</source>
        <translation>设备时钟偏差该时间。</translation>
    </message>
    <message>
        <source>So many of the bodies are cut off in the middle.</source>
        <translation>该比例的消息体从中截断。</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1：%2 必须是 %3。</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>不小于 0 的整数毫秒</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;. Known are: %2.</source>
        <translation>未知的键 &quot;%1&quot;。已知的有：%2。</translation>
    </message>
    <message>
        <source>a kind of fault such as stuck or spike</source>
        <translation>一种故障，如 stuck 或 spike</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>是否指 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>%1 must be a length such as 30s, 5m, 6h or 2d, not &quot;%2&quot;.</source>
        <translation>%1 必须是时长，如 30s、5m、6h 或 2d，而不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>channel must be temperature, humidity, pressure or all, joined by |, not &quot;%1&quot;.</source>
        <translation>channel 必须是 temperature、humidity、pressure 或 all，用 | 连接，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>at must be a time such as 2025-11-14T10:30:00Z, or one after the start such as +10m, not &quot;%1&quot;.</source>
        <translation>at 必须是时间，如 2025-11-14T10:30:00Z，或开始之后的时间，如 +10m，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>devices must be names joined by |, not &quot;%1&quot;.</source>
        <translation>devices 必须是用 | 连接的名称，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>strength must be a number, not &quot;%1&quot;.</source>
        <translation>strength 必须是数字，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known are %2.</source>
        <translation>未知的 &quot;%1&quot;；已知的有 %2。</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>数值卡住</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>Level shift</source>
        <translation>电平偏移</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Noise burst</source>
        <translation>噪声突发</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>丢失读数</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>自热</translation>
    </message>
    <message>
        <source>First humidity</source>
        <translation>首个湿度</translation>
    </message>
    <message>
        <source>Humidity at 100 %</source>
        <translation>湿度 100 %</translation>
    </message>
    <message>
        <source>BMP280</source>
        <translation>BMP280</translation>
    </message>
    <message>
        <source>Temperature word zero</source>
        <translation>温度字为零</translation>
    </message>
    <message>
        <source>All ones</source>
        <translation>全为 1</translation>
    </message>
    <message>
        <source>Pressure saturated</source>
        <translation>气压饱和</translation>
    </message>
    <message>
        <source>Channel skipped</source>
        <translation>通道跳过</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未转换</translation>
    </message>
    <message>
        <source>P1 zero</source>
        <translation>P1 为零</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Pattern shift</source>
        <translation>模式平移</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>均值偏移</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Malformed bodies</source>
        <translation>消息体损坏</translation>
    </message>
    <message>
        <source>%1 acts on %2 and takes no other channel.</source>
        <translation>%1 作用于 %2，不接受其他通道。</translation>
    </message>
    <message>
        <source>%1 has no strength.</source>
        <translation>%1 没有强度。</translation>
    </message>
    <message>
        <source>the strength of %1 must be from %2 to %3.</source>
        <translation>%1 的强度必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>%1 has no ramp.</source>
        <translation>%1 没有渐变。</translation>
    </message>
    <message>
        <source>for must be longer than 0.</source>
        <translation>for 必须大于 0。</translation>
    </message>
    <message>
        <source>every must be at least 1s and as long as for, which is %1.</source>
        <translation>every 必须至少为 1s 且不短于 for，即 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of fault; they are %2.</source>
        <translation>&quot;%1&quot; 不是故障种类；可用的有 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be NAME=VALUE.</source>
        <translation>&quot;%1&quot; 必须是 名称=值。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>the weight of %1 must be a number from 0 to 1000000, not &quot;%2&quot;.</source>
        <translation>%1 的权重必须是 0 到 1000000 的数字，而不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>at least one kind must have a weight above 0.</source>
        <translation>至少一种的权重必须大于 0。</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 每小时</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>% of the range</source>
        <translation>范围的 %</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>% of the readings</source>
        <translation>读数的 %</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>个读数</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>s per hour</source>
        <translation>秒每小时</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has %2 to %3.</source>
        <translation>FAULT：没有设备 &quot;%1&quot;；本次运行有 %2 至 %3。</translation>
    </message>
    <message>
        <source>Inject: %1</source>
        <translation>注入：%1</translation>
    </message>
    <message>
        <source>FAULT: there is no device &quot;%1&quot;; the run has only %2.</source>
        <translation>FAULT：没有设备“%1”；此次运行只有 %2。</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;; there are %2, or numbers from 1 to %3</source>
        <translation>没有列“%1”；可用的有 %2，或 1 至 %3 的编号</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>there is no header, and no column reads as time, temperature, humidity or pressure</source>
        <translation>没有标题行，也没有可识别为时间、温度、湿度或气压的列</translation>
    </message>
    <message>
        <source>%1 is empty: rows of time and temperature, humidity or pressure are needed.</source>
        <translation>%1 为空：需要包含时间以及温度、湿度或气压的行。</translation>
    </message>
    <message>
        <source>%1 cells where at least %2 are needed</source>
        <translation>只有 %1 个单元格，至少需要 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a time such as 2025-11-14T10:30:00, 14.11.2025 10:30 or seconds since 1970; say how it is written (%3)</source>
        <translation>列“%2”中的“%1”不是时间，例如 2025-11-14T10:30:00、14.11.2025 10:30 或自 1970 年起的秒数；请说明其写法（%3）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not a number</source>
        <translation>列“%2”中的“%1”不是数</translation>
    </message>
    <message>
        <source>There is no column for %1.</source>
        <translation>没有%1列。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; for %2 holds no values.</source>
        <translation>%2列“%1”中没有数值。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is left out: a typical value of it, %2, is no %3 of air in any known unit.</source>
        <translation>已略过列“%1”：其典型值 %2 在任何已知单位下都不是合理的%3。</translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 只有标题行，没有数据行。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows cannot be read; the first of them, %4.</source>
        <translation>%1：%3 行中有 %2 行无法读取；最先的是%4。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>A recorded place</source>
        <translation>记录的地点</translation>
    </message>
    <message>
        <source>The recording is shorter than a day: a fit needs at least one.</source>
        <translation>记录不足一天：拟合至少需要一天。</translation>
    </message>
    <message>
        <source>The fit was stopped.</source>
        <translation>拟合已停止。</translation>
    </message>
    <message>
        <source>The recording has hardly two values in a row anywhere: there is nothing to fit to.</source>
        <translation>记录中几乎没有两个连续的数值：没有可供拟合的内容。</translation>
    </message>
    <message>
        <source>%1 was not recorded: its numbers are the default profile&apos;s.</source>
        <translation>未记录%1：其数值取自默认气候配置。</translation>
    </message>
    <message>
        <source>%1 never changed in the recording: it stays where it was.</source>
        <translation>%1在记录中从未变化：保持原值。</translation>
    </message>
    <message>
        <source>The noise of %1 is finer than the recorded step of %2: it was estimated from how often neighbouring values are equal.</source>
        <translation>%1的噪声小于记录的量化步长 %2：根据相邻值相等的频率估计得出。</translation>
    </message>
    <message numerus="yes">
        <source>Seasons were not recorded: the profile knows %n day(s) of the year.</source>
        <translation>
            <numerusform>未记录到季节变化：气候配置只了解一年中的 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seasons follow the recorded year.</source>
        <translation>季节变化遵循所记录的一年。</translation>
    </message>
    <message>
        <source>Too short for weekly habits: working days and weekends may not differ as they do.</source>
        <translation>时间太短，无法体现每周的规律：工作日与周末的差别可能与实际不符。</translation>
    </message>
    <message>
        <source>No daily cycle could be determined: too few days, or hours of the day that were never recorded.</source>
        <translation>无法确定日变化：天数太少，或一天中有些小时从未记录。</translation>
    </message>
    <message numerus="yes">
        <source>The daily cycle comes from only %n day(s), and the tide of pressure cannot be told from weather.</source>
        <translation>
            <numerusform>日变化仅来自 %n 天，且无法将气压潮汐与天气区分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>The half-daily tide of pressure is %1 hPa, as part of the daily cycle.</source>
        <translation>气压半日潮为 %1 hPa，包含在日变化中。</translation>
    </message>
    <message numerus="yes">
        <source>It follows the states of %n recorded day(s).</source>
        <translation>
            <numerusform>遵循所记录的 %n 天的状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the instants are missing; they were bridged, and days with too many of them left out.</source>
        <translation>有 %1 % 的时刻缺失；已作填补，缺失过多的日子已略过。</translation>
    </message>
    <message>
        <source>So few days return often.</source>
        <translation>天数如此之少，会经常重复出现。</translation>
    </message>
    <message>
        <source>Fast movements of some hours were stronger than the settings allow and were made weaker.</source>
        <translation>某些小时的快速变动超出设置所允许的强度，已予减弱。</translation>
    </message>
    <message>
        <source>Storms, fronts and clear weather were not looked for: what was recorded has them in it, and by hand they have the default profile&apos;s sizes.</source>
        <translation>未查找雷暴、锋面和晴好时段：它们已包含在记录之中，手动触发时采用默认气候配置的强度。</translation>
    </message>
    <message>
        <source>The latitude of the place is not known: %1° is assumed.</source>
        <translation>该地点的纬度未知：假定为 %1°。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, one every %4.</source>
        <translation>%1，%2 至 %3，每 %4 一行。</translation>
    </message>
    <message>
        <source>The interval varies by %1 s (standard deviation).</source>
        <translation>间隔的波动为 %1 s（标准差）。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; in %3</source>
        <comment>channel, column, unit</comment>
        <translation>%1为“%2”（%3）</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>没有标题行。</translation>
    </message>
    <message>
        <source>Columns: time is &quot;%1&quot;, %2.</source>
        <translation>列：时间为“%1”，%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>14 of humidity</comment>
        <translation>%2 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read and were left out; the first: %1.</source>
        <translation>
            <numerusform>%Ln 行无法读取，已略过；第一处：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not in order of time and have been sorted.</source>
        <translation>
            <numerusform>%Ln 行不按时间顺序，已重新排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat the instant of another one: the first counts.</source>
        <translation>
            <numerusform>%Ln 行与其他行的时刻重复：以第一行为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lie more than a year from all others, as of a clock that was not set, and were left out.</source>
        <translation>
            <numerusform>%Ln 行与其他所有行相差一年以上（如同时钟未校准），已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in between.</source>
        <translation>其间没有缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the instants are missing, in %Ln gap(s) of up to %2.</source>
        <translation>
            <numerusform>有 %1 % 的时刻缺失，共 %Ln 处间断，最长 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that no sensor measures were left out: %1.</source>
        <translation>已略过任何传感器都测不出的数值：%1。</translation>
    </message>
    <message>
        <source>Single values that jump away and back as no air can were left out: %1.</source>
        <translation>已略过空气不可能出现的骤变后又复原的单个数值：%1。</translation>
    </message>
    <message>
        <source>Mean %1 %2 %3, range of the profile %4 to %5 %3.</source>
        <translation>%1平均 %2 %3，气候配置的范围为 %4 至 %5 %3。</translation>
    </message>
    <message>
        <source>Values are multiples of %1 %2.</source>
        <translation>数值均为 %1 %2 的整数倍。</translation>
    </message>
    <message>
        <source>Noise %1 %2.</source>
        <translation>噪声 %1 %2。</translation>
    </message>
    <message>
        <source>Mean day: %1 moves by %2 %3, highest at %4 h, lowest at %5 h.</source>
        <translation>平均日变化：%1变幅 %2 %3，%4 时最高，%5 时最低。</translation>
    </message>
    <message>
        <source>Half-daily tide of pressure: %1 hPa.</source>
        <translation>气压半日潮：%1 hPa。</translation>
    </message>
    <message>
        <source>A cycle of %1, %2 °C from peak to peak.</source>
        <translation>周期为 %1 的循环，峰峰值 %2 °C。</translation>
    </message>
    <message>
        <source>Events like a %1: one every %2, lasting %3 to %4.</source>
        <translation>类似 %1 的事件：每 %2 一次，持续 %3 至 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded day(s) of states, %1 blocks a day, %2 octaves.</source>
        <translation>
            <numerusform>%Ln 个记录日的状态，每天 %1 段，%2 个倍频程。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
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
    <message>
        <source>%1 could be any of %2; name the one to use (%3)</source>
        <translation>%1可能是 %2 中的任一列；请指定要使用的列（%3）</translation>
    </message>
    <message>
        <source>%1 holds too little: at least a day is needed.</source>
        <translation>%1 的内容太少：至少需要一天。</translation>
    </message>
    <message>
        <source>%1 was recorded too rarely: a profile needs a value every two hours or more often.</source>
        <translation>%1 的记录过于稀疏：气候配置至少每两小时需要一个数值。</translation>
    </message>
    <message>
        <source>%1 has rows that lie too far apart for their interval: keep one stretch of it.</source>
        <translation>%1 中有些行相对于其间隔相距太远：请只保留其中一段。</translation>
    </message>
    <message>
        <source>The recording&apos;s times are UTC: hours of the day in this profile are those of UTC.</source>
        <translation>记录的时间为 UTC：此气候配置中一天的小时均按 UTC 计。</translation>
    </message>
    <message>
        <source>Of the recording one value every 2 s was used.</source>
        <translation>记录中每 2 s 取用一个数值。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>at any hour</source>
        <comment>of events</comment>
        <translation>任何时刻</translation>
    </message>
    <message>
        <source>most often at %1 h</source>
        <comment>of events</comment>
        <translation>多在 %1 时</translation>
    </message>
    <message>
        <source>Humidity jumps up %1 times a day (synthetic %2), usually by %3 %, and half of it is gone after %4: %5.</source>
        <translation>湿度每天骤升 %1 次（合成为 %2 次），通常升高 %3 %，%4后回落一半：%5。</translation>
    </message>
    <message>
        <source>Humidity drops suddenly %1 times a day (synthetic %2), usually by %3 %: %4.</source>
        <translation>湿度每天骤降 %1 次（合成为 %2 次），通常降低 %3 %：%4。</translation>
    </message>
    <message>
        <source>Temperature goes up and down every %1 (synthetic %2), by about %3 °C: %4.</source>
        <translation>温度每 %1 升降一次（合成为 %2），幅度约 %3 °C：%4。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cycle</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>No sudden changes of humidity come back, and no cycle of heating or cooling.</source>
        <translation>没有反复出现的湿度骤变，也没有供暖或制冷的周期。</translation>
    </message>
    <message>
        <source>Values of %1 are means of samples in steps of %2: the air between two steps was bridged.</source>
        <translation>%1的数值是步长为 %2 的采样的平均值：两个步长之间的空气状态已作衔接。</translation>
    </message>
    <message>
        <source>The logger misses %1 % of its samples: so does one with this profile, unless MISSED_SAMPLES says otherwise.</source>
        <translation>记录器漏掉了 %1 % 的采样：使用此配置时也会如此，除非 MISSED_SAMPLES 另有设置。</translation>
    </message>
    <message>
        <source>the header</source>
        <comment>how a unit was told</comment>
        <translation>表头</translation>
    </message>
    <message>
        <source>the unit in the cells</source>
        <translation>单元格中的单位</translation>
    </message>
    <message>
        <source>the size of the numbers</source>
        <translation>数值的大小</translation>
    </message>
    <message>
        <source>the column of units</source>
        <translation>单位列</translation>
    </message>
    <message>
        <source>you</source>
        <comment>how a unit was told</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>The interval changed at %1 from %2 to %3: each part was judged at its own.</source>
        <translation>采样间隔在 %1 由 %2 变为 %3：各部分按各自的间隔判断。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a temperature that no sensor measures</source>
        <translation>
            <numerusform>%Ln 行的温度是任何传感器都测不到的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 0 °C and 0 %</source>
        <translation>
            <numerusform>%Ln 行为 0 °C 和 0 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 85 °C as after power-on</source>
        <translation>
            <numerusform>%Ln 行为 85 °C，如刚上电时</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in which the sensor failed were left out whole: %1.</source>
        <translation>传感器失效的行已整行略去：%1。</translation>
    </message>
    <message>
        <source>Values that stayed for much longer than the noise of their channel allows were left out: %1.</source>
        <translation>保持不变的时间远超该量噪声所允许的值已略去：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The header comes again in %Ln line(s).</source>
        <translation>
            <numerusform>表头在 %Ln 行中重复出现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other sensors were left out.</source>
        <translation>
            <numerusform>已略去其他传感器的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read as one recording.</source>
        <translation>
            <numerusform>%Ln 个文件已作为一份记录读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>the dates leave open which number is the day and which the month; say how they are written (%1, such as %2)</source>
        <translation>日期无法判断哪个数是日、哪个是月；请说明其写法（%1，例如 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a count since a start and no date; say when the first row was made (%3, such as 2025-11-14T10:30)</source>
        <translation>“%2”列中的“%1”是自启动以来的计数，不是日期；请说明首行的时刻（%3，例如 2025-11-14T10:30）</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; counts %2 from row to row, of milliseconds, seconds or minutes; say what that is (%3, in seconds)</source>
        <translation>“%1”列每行增加 %2，单位可能是毫秒、秒或分；请说明它是多长（%3，以秒计）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; may be seconds since 1970 or milliseconds since a start; say which (%3 %s, or %4)</source>
        <translation>“%2”列中的“%1”可能是 1970 年以来的秒数，也可能是启动以来的毫秒数；请说明是哪一种（%3 %s 或 %4）</translation>
    </message>
    <message>
        <source>there is no time; say when the first row was made (%1, such as 2025-11-14T10:30)</source>
        <translation>没有时间；请说明首行的时刻（%1，例如 2025-11-14T10:30）</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no year, month and day; say when the first row was made (%2)</source>
        <translation>时间格式“%1”没有年月日；请说明首行的时刻（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is a time of day without a date; name the date&apos;s column (%3), or say when the first row was made (%4, such as 2025-11-14T10:30)</source>
        <translation>“%2”列中的“%1”只有时刻而无日期；请指定日期列（%3），或说明首行的时刻（%4，例如 2025-11-14T10:30）</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>date and time, day first</source>
        <translation>日期和时间，日在前</translation>
    </message>
    <message>
        <source>date and time, month first</source>
        <translation>日期和时间，月在前</translation>
    </message>
    <message>
        <source>date and time, year first</source>
        <translation>日期和时间，年在前</translation>
    </message>
    <message>
        <source>%1 since 1970</source>
        <comment>s, ms, µs, ns</comment>
        <translation>1970 年以来的 %1</translation>
    </message>
    <message>
        <source>days of a spreadsheet</source>
        <translation>电子表格的天数</translation>
    </message>
    <message>
        <source>Julian days</source>
        <translation>儒略日</translation>
    </message>
    <message>
        <source>counts of %1 ms since the start</source>
        <translation>自启动以来的计数，每计 %1 毫秒</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>one interval a row</source>
        <translation>每行一个间隔</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>“%1”（%Ln 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>column &quot;%1&quot; has no rows of &quot;%2&quot;; there are %3</source>
        <translation>“%1”列中没有“%2”的行；有 %3</translation>
    </message>
    <message numerus="yes">
        <source>column &quot;%1&quot; holds %Ln sensor(s): %2; say which one (%3)</source>
        <translation>
            <numerusform>“%1”列含有 %Ln 个传感器：%2；请说明用哪一个（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>name the column that tells them apart and the one to use (%1, %2), or keep one sensor&apos;s rows</source>
        <translation>请指定区分它们的列以及要用的传感器（%1、%2），或只保留一个传感器的行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the instant of another one and other values, as of several sensors; %1</source>
        <translation>
            <numerusform>%Ln 行与另一行时刻相同而数值不同，像是来自多个传感器；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the values of %1 alternate from row to row, as of several sensors; %2</source>
        <translation>%1 的值逐行交替，像是来自多个传感器；%2</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>没有内存用于解压</translation>
    </message>
    <message>
        <source>it is larger than 1 GiB when unpacked</source>
        <translation>解压后超过 1 GiB</translation>
    </message>
    <message>
        <source>its compressed data end too early</source>
        <translation>其压缩数据不完整</translation>
    </message>
    <message>
        <source>its compressed data are damaged</source>
        <translation>其压缩数据已损坏</translation>
    </message>
    <message>
        <source>this is JSON that cannot be read (%1); an array of objects, or one object a line, is needed</source>
        <translation>这是无法读取的 JSON（%1）；需要对象数组，或每行一个对象</translation>
    </message>
    <message>
        <source>this is JSON without an object that has a time; an array of objects, or one object a line, is needed</source>
        <translation>此 JSON 中没有带时间的对象；需要对象数组，或每行一个对象</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>日期列</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>温度列</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>湿度列</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>气压列</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>温度单位</translation>
    </message>
    <message>
        <source>Humidity unit</source>
        <translation>湿度单位</translation>
    </message>
    <message>
        <source>Pressure unit</source>
        <translation>气压单位</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device column</source>
        <translation>设备列</translation>
    </message>
    <message>
        <source>there is no header, and the values do not tell which of the columns are temperature and humidity; name them by number from 1 (%1, %2)</source>
        <translation>没有表头，且由数值无法判断哪些列是温度和湿度；请用从 1 起的编号指定（%1、%2）</translation>
    </message>
    <message>
        <source>no column is known as the time among %1; name it (%2), or say the interval and the first row&apos;s time (%3, %4)</source>
        <translation>%1 中没有可识别的时间列；请指定（%2），或说明间隔和首行的时刻（%3、%4）</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1; name them (%2, %3, %4)</source>
        <translation>%1 中没有可识别的温度、湿度或气压列；请指定（%2、%3、%4）</translation>
    </message>
    <message>
        <source>there is no header, and the commas may stand between cells or before decimals; name the columns by number from 1 (%1)</source>
        <translation>没有表头，且逗号既可能是分隔符也可能是小数点；请用从 1 起的编号指定各列（%1）</translation>
    </message>
    <message>
        <source>%1 cells under %2 names: a comma may stand between cells or before decimals; write the file with semicolons or decimal points</source>
        <translation>%2 个列名下有 %1 个单元格：逗号既可能是分隔符也可能是小数点；请改用分号分隔或小数点</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, line</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>The count of time begins again %n time(s): what lay in between is not known.</source>
        <translation>
            <numerusform>时间计数重新开始了 %n 次：其间隔多久无从得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a ZIP archive or a spreadsheet: unpack it, or save it as CSV</source>
        <translation>这是 ZIP 压缩包或电子表格：请解压，或另存为 CSV</translation>
    </message>
    <message>
        <source>it is a PDF: save its table as CSV</source>
        <translation>这是 PDF：请将其中的表格另存为 CSV</translation>
    </message>
    <message>
        <source>it is a spreadsheet of an old Excel: save it as CSV</source>
        <translation>这是旧版 Excel 表格：请另存为 CSV</translation>
    </message>
    <message>
        <source>it is Parquet: write it as CSV</source>
        <translation>这是 Parquet：请写成 CSV</translation>
    </message>
    <message>
        <source>rows with commas, semicolons or tabs between the cells are needed</source>
        <translation>需要以逗号、分号或制表符分隔单元格的行</translation>
    </message>
    <message>
        <source>%1 is not text: %2.</source>
        <translation>%1 不是文本：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column &quot;%2&quot; is not written as %3</source>
        <translation>“%2”列中的“%1”不符合 %3 的写法</translation>
    </message>
    <message>
        <source>%1 cells under %2 names</source>
        <translation>%2 个列名下有 %1 个单元格</translation>
    </message>
    <message>
        <source>the time could be any of %1; name the one to use (%2)</source>
        <translation>时间可能是 %1 中的任一列；请指定要用的列（%2）</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has a letter that is not known; write it as %2</source>
        <translation>时间格式“%1”含有未知字母；请写成 %2 的样子</translation>
    </message>
    <message>
        <source>the time format &quot;%1&quot; has no letters of strftime; write it as %2</source>
        <translation>时间格式“%1”没有 strftime 的字母；请写成 %2 的样子</translation>
    </message>
    <message>
        <source>fractions of 1</source>
        <translation>0 到 1 的分数</translation>
    </message>
    <message>
        <source>the unit of %1 (&quot;%2&quot;) is open: mean %3 or, as %4, %5; say %6</source>
        <translation>%1（“%2”）的单位不明：平均 %3，若按 %4 则为 %5；请说明 %6</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; are taken as %2 by their size (mean %3); if they are %4, say so (%5).</source>
        <translation>“%1”的数值按其大小视为 %2（平均 %3）；若为 %4，请说明（%5）。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>The unit of %1 changes from %2 to %3 at %4, %n time(s) in all; each part was converted by itself.</source>
        <translation>
            <numerusform>%1 的单位在%4由 %2 变为 %3，共 %n 次；各部分已分别换算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording has only %n instant(s): a fit needs at least 100.</source>
        <translation>
            <numerusform>记录只有 %n 个时刻：至少需要 100 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; and nothing of that name was measured; there are %2</source>
        <translation>没有列“%1”，也没有测量过这个名称的量；有：%2</translation>
    </message>
    <message>
        <source>%1 could be any of %2; name the one to use (%3), or the sensor whose values to use (%4)</source>
        <translation>%1可能是以下任一个：%2；请指明要用哪一个（%3），或要用哪个传感器的值（%4）</translation>
    </message>
    <message>
        <source>no column is known as temperature, humidity or pressure among %1, and no row names one of them; name them (%2, %3, %4)</source>
        <translation>在 %1 中没有已知的温度、湿度或气压列，也没有行提到它们；请指明（%2、%3、%4）</translation>
    </message>
    <message>
        <source>%1, table &quot;%2&quot;</source>
        <comment>file, table</comment>
        <translation>%1，表“%2”</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1没有行。</translation>
    </message>
    <message>
        <source>the database has no tables</source>
        <translation>数据库中没有表</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;; there are %2 (%3)</source>
        <translation>没有表“%1”；有：%2（%3）</translation>
    </message>
    <message>
        <source>a recording may be in any of the tables %1; say in which (%2)</source>
        <translation>记录可能在以下任一表中：%1；请说明是哪一个（%2）</translation>
    </message>
    <message>
        <source>none of the tables %1 is known as a recording; say which it is (%2)</source>
        <translation>表 %1 中没有能识别为记录的；请说明是哪一个（%2）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>Most rows have one value: those close in time were put together.</source>
        <translation>多数行只有一个值：时间相近的行已合并。</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names: those close in time were put together.</source>
        <translation>每行有一个值，由“%1”说明是什么：时间相近的行已合并。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other things were left out: %1.</source>
        <translation>
            <numerusform>略去了 %Ln 行其他内容：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was taken; if it is another one, say so (%2).</source>
        <translation>采用了表“%1”；如果是另一个，请说明（%2）。</translation>
    </message>
    <message>
        <source>%1 is no SQLite database, so that it has no table &quot;%2&quot; (%3).</source>
        <translation>%1不是 SQLite 数据库，因此没有表“%2”（%3）。</translation>
    </message>
    <message>
        <source>the folder has no recordings (.csv, .tsv, .txt, .log, .json, .jsonl, .lp, also .gz)</source>
        <translation>文件夹中没有记录（.csv、.tsv、.txt、.log、.json、.jsonl、.lp，也可为 .gz）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no column is known to tell sensors apart, such as &quot;%1&quot;; name it (%2)</source>
        <translation>没有已知的列能区分“%1”这样的传感器；请指明（%2）</translation>
    </message>
    <message>
        <source>Commas stand between cells and before decimals: each two cells were taken as one number.</source>
        <translation>逗号既分隔单元格又作小数点：每两个单元格合为一个数。</translation>
    </message>
    <message>
        <source>Each row has one value, which &quot;%1&quot; names, from when it changed: it counts until the next one.</source>
        <translation>每行有一个值，由“%1”说明是什么，从其变化时起：有效至下一个值。</translation>
    </message>
    <message>
        <source>%1 moves in the sensor&apos;s own steps of %2, coarser than its values are written: so does what is made.</source>
        <translation>%1按传感器自身的步长 %2 变化，比数值的书写精度粗：生成的数据也是如此。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that stood out taught it how large and how long such ones are and at which hours they come; it makes new ones.</source>
        <translation>
            <numerusform>%n 个显著的事件让它知道这类事件有多大、多久以及在哪些钟点出现；它会生成新的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no value that a sensor measures: -40 to 85 °C, 0 to 100 %, 300 to 1100 hPa. Where they are in other units, name these (%2, %3, %4).</source>
        <translation>%1 不含传感器能测到的值：-40 到 85 °C、0 到 100 %、300 到 1100 hPa。若用的是其他单位，请指明（%2、%3、%4）。</translation>
    </message>
    <message>
        <source>The hygrometer shows %1 % at most and stays there for long: so does one with this profile.</source>
        <translation>湿度计最多显示 %1 %，并会长时间停在该值：使用此配置文件的湿度计也是如此。</translation>
    </message>
    <message>
        <source>The station refreshes %1 only every %2 s and holds the value in between: so does one with this profile.</source>
        <translation>该站每 %2 秒才刷新一次%1，其间保持数值不变：使用此配置文件的站也是如此。</translation>
    </message>
</context>
<context>
    <name>FleetBuilder</name>
    <message>
        <source>%1: %2 cannot differ from device to device.</source>
        <translation>%1：%2 不能因设备而异。</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; did you mean &quot;%3&quot;?</source>
        <translation>%1：%2 不是设备群文件的列；您是指“%3”吗？</translation>
    </message>
    <message>
        <source>%1: device_id must be %2, not %3.</source>
        <translation>%1：device_id 必须是%2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1: more than %2 devices.</source>
        <translation>%1：设备超过 %2 台。</translation>
    </message>
    <message>
        <source>%1: the device %2 is there already, as device %3 of the file.</source>
        <translation>%1：设备 %2 已存在，是文件中的第 %3 台设备。</translation>
    </message>
    <message>
        <source>%1: %2 must be a number from %3 to %4 %5, not %6.</source>
        <translation>%1：%2 必须是 %3 到 %4 %5 之间的数，而不是 %6。</translation>
    </message>
    <message>
        <source>%1: a place needs both x_km and y_km, or both latitude and longitude.</source>
        <translation>%1：位置需要同时给出 x_km 和 y_km，或同时给出 latitude 和 longitude。</translation>
    </message>
    <message>
        <source>%1: places of one file are either in x_km and y_km or in latitude and longitude.</source>
        <translation>%1：同一文件中的位置只能用 x_km 和 y_km，或只能用 latitude 和 longitude。</translation>
    </message>
    <message>
        <source>%1: more than %2 different climates: let devices share profiles and settings of the air.</source>
        <translation>%1：不同的气候超过 %2 种：请让设备共用气候档案和空气设置。</translation>
    </message>
    <message>
        <source>%1: there is no device in it.</source>
        <translation>%1：其中没有设备。</translation>
    </message>
    <message>
        <source>%1: %2 is not a column of a fleet file; columns are device_id, profile, x_km, y_km, latitude, longitude, altitude, settings of a device such as temp_min, and meta_NAME in small letters for payloads.</source>
        <translation>%1：%2 不是设备群文件的列；可用的列有 device_id、profile、x_km、y_km、latitude、longitude、altitude、temp_min 等设备设置，以及供格式使用的小写 meta_NAME。</translation>
    </message>
</context>
<context>
    <name>FleetFile</name>
    <message>
        <source>%1: the column &quot;%2&quot; is there twice.</source>
        <translation>%1：列“%2”出现了两次。</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns, and device_id among them.</source>
        <translation>%1：第一行必须列出列名，其中包括 device_id。</translation>
    </message>
    <message>
        <source>%1: there are %2 values for %3 columns.</source>
        <translation>%1：有 %2 个值，但只有 %3 列。</translation>
    </message>
    <message>
        <source>%1: %2 must be text in quotation marks.</source>
        <translation>%1：%2 必须是带引号的文本。</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1：%2 必须是数字。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 不是 JSON：%2，位于第 %3 字节。</translation>
    </message>
    <message>
        <source>%1 must be a list of devices, or an object with nothing but the list &quot;devices&quot;.</source>
        <translation>%1 必须是设备列表，或只含列表“devices”的对象。</translation>
    </message>
    <message>
        <source>%1 must be an object with a device_id.</source>
        <translation>%1 必须是含有 device_id 的对象。</translation>
    </message>
    <message>
        <source>%1, the fleet file, cannot be read: %2.</source>
        <translation>%1（设备群文件）无法读取：%2。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2.</source>
        <translation>写入 %1 失败：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message>
        <source>&quot;%1&quot; is a column of a fleet file, and there is none: name one with FLEET_FILE.</source>
        <translation>“%1”是设备清单文件的一列，但没有这样的文件：请用 FLEET_FILE 指定。</translation>
    </message>
    <message>
        <source>the fleet file %1 has no column &quot;%2&quot;.</source>
        <translation>设备清单文件 %1 没有列“%2”。</translation>
    </message>
    <message>
        <source>the device %1 has nothing in the column &quot;%2&quot; of the fleet file %3.</source>
        <translation>设备 %1 在设备清单文件 %3 的列“%2”中没有内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: set AUTH_TOKEN in the environment or .env, or a column meta_secret_token in the fleet file.</source>
        <translation>“%1”没有值：请在环境变量或 .env 中设置 AUTH_TOKEN，或在设备清单文件中加入列 meta_secret_token。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value and would be no number: set %2, or a column %3 in the fleet file.</source>
        <translation>“%1”没有值，不会是数字：请设置 %2，或在设备清单文件中加入列 %3。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for HTTP: give its path with ENDPOINT, send it to an mqtt:// address, or choose another one.</source>
        <translation>格式“%1”没有 HTTP 形式：请用 ENDPOINT 给出路径、发送到 mqtt:// 地址，或选择其他格式。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has no form for MQTT: give its topic with MQTT_TOPIC, send it to an http:// address, or choose another one.</source>
        <translation>格式“%1”没有 MQTT 形式：请用 MQTT_TOPIC 给出主题、发送到 http:// 地址，或选择其他格式。</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有变量“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are %2, and meta_NAME for the columns of a fleet file.</source>
        <translation>没有变量“%1”；可用的有 %2，以及表示设备清单文件各列的 meta_NAME。</translation>
    </message>
    <message>
        <source>the tag %1 has no end: %2 is missing.</source>
        <translation>标记 %1 没有结尾：缺少 %2。</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is not closed: {{/%1}} is missing.</source>
        <translation>区段“%1”没有结束：缺少 {{/%1}}。</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} 结束了一个未开始的区段。</translation>
    </message>
    <message>
        <source>{{/%1}} stands where the section &quot;%2&quot; is open: close that one first.</source>
        <translation>{{/%1}} 处区段“%2”仍未结束：请先结束它。</translation>
    </message>
    <message>
        <source>the tag names no variable.</source>
        <translation>标记没有写变量名。</translation>
    </message>
    <message>
        <source>{{&gt;%1}}: other templates cannot be included.</source>
        <translation>{{&gt;%1}}：不能包含其他模板。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: only numbers have decimals, from .0 to .9, and sections none.</source>
        <translation>“%1”：只有数字可以带小数位（.0 到 .9），区段不可以。</translation>
    </message>
    <message>
        <source>{{=%1=}} must hold two delimiters with a blank between, as in {{=&lt;% %&gt;=}}.</source>
        <translation>{{=%1=}} 必须包含用空格分开的两个定界符，例如 {{=&lt;% %&gt;=}}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text and needs quotation marks in JSON: &quot;{{%1}}&quot;.</source>
        <translation>“%1”是文本，在 JSON 中需要引号：&quot;{{%1}}&quot;。</translation>
    </message>
    <message>
        <source>this must be an object {…}.</source>
        <translation>此处必须是对象 {…}。</translation>
    </message>
    <message>
        <source>this is no key of a payload; known here: %1.</source>
        <translation>这不是格式文件的键；此处可用：%1。</translation>
    </message>
    <message>
        <source>this is no key of a payload; did you mean &quot;%1&quot;?</source>
        <translation>这不是格式文件的键；您是指“%1”吗？</translation>
    </message>
    <message>
        <source>this must be text in quotation marks.</source>
        <translation>此处必须是带引号的文本。</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>此处必须是文本列表。</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>此处必须是 true 或 false。</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>此处必须是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>this must be a list of messages […].</source>
        <translation>此处必须是消息列表 […]。</translation>
    </message>
    <message>
        <source>&quot;body&quot; is missing.</source>
        <translation>缺少“body”。</translation>
    </message>
    <message>
        <source>this must be json, line-protocol, url or none.</source>
        <translation>此处必须是 json、line-protocol、url 或 none。</translation>
    </message>
    <message>
        <source>there is no encoder &quot;%1&quot;; there is sparkplug-b.</source>
        <translation>没有编码器“%1”；可用的是 sparkplug-b。</translation>
    </message>
    <message>
        <source>this must be NBIRTH, NDEATH, DBIRTH or DDATA.</source>
        <translation>此处必须是 NBIRTH、NDEATH、DBIRTH 或 DDATA。</translation>
    </message>
    <message>
        <source>&quot;path&quot; is missing.</source>
        <translation>缺少“path”。</translation>
    </message>
    <message>
        <source>a path begins with &quot;/&quot;.</source>
        <translation>路径以“/”开头。</translation>
    </message>
    <message>
        <source>what follows the &quot;?&quot; belongs into &quot;query&quot;.</source>
        <translation>“?”之后的内容应写在“query”中。</translation>
    </message>
    <message>
        <source>this header cannot be set here; the type of the body is &quot;content_type&quot;.</source>
        <translation>此标头不能在这里设置；正文类型请用“content_type”。</translation>
    </message>
    <message>
        <source>this must be POST, PUT, PATCH or GET.</source>
        <translation>此处必须是 POST、PUT、PATCH 或 GET。</translation>
    </message>
    <message>
        <source>this must be text without control characters.</source>
        <translation>此处必须是不含控制字符的文本。</translation>
    </message>
    <message>
        <source>this must be 1, the version of payload files that this Aneroid reads.</source>
        <translation>此处必须是 1，即本版 Aneroid 可读取的格式文件版本。</translation>
    </message>
    <message>
        <source>there must be at least one message with a body.</source>
        <translation>必须至少有一条带“body”的消息。</translation>
    </message>
    <message>
        <source>only payloads of one message can be sent in batches.</source>
        <translation>只有单条消息的格式才能成批发送。</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB: that is no payload.</source>
        <translation>%1 超过 1 MiB：这不是格式文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;. Known: %2.</source>
        <translation>没有格式“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no payload &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>没有格式“%1”；您是指“%2”吗？可用：%3。</translation>
    </message>
    <message>
        <source>A payload&apos;s name has 1 to 100 letters, digits, spaces and -_. and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>格式名由 1 到 100 个字母、数字、空格和 -_. 组成，且不以点开头，不能是“%1”。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>The bodies of the payload &quot;%1&quot; are no text: they cannot be written one a line.</source>
        <translation>格式“%1”的消息体不是文本：无法逐行写出。</translation>
    </message>
    <message>
        <source>the payload &quot;%1&quot; has %2 messages a reading, each with a topic of its own: leave MQTT_TOPIC empty, or change the payload.</source>
        <translation>格式“%1”每个读数有 %2 条消息，各有自己的主题：请将 MQTT_TOPIC 留空，或修改格式。</translation>
    </message>
    <message>
        <source>a topic must not be empty.</source>
        <translation>主题不能为空。</translation>
    </message>
    <message>
        <source>a topic to publish to holds no + or #, which are for those who subscribe.</source>
        <translation>用于发布的主题不能含有 + 或 #，它们供订阅者使用。</translation>
    </message>
    <message>
        <source>the last will of a Sparkplug edge node is its death message: leave MQTT_AVAILABILITY_TOPIC empty.</source>
        <translation>Sparkplug 边缘节点的遗嘱就是其死亡消息：请将 MQTT_AVAILABILITY_TOPIC 留空。</translation>
    </message>
    <message>
        <source>MQTT_CONNECTIONS must be auto or one with the payload &quot;%1&quot;: all its devices are of one Sparkplug edge node, which has one connection.</source>
        <translation>使用格式“%1”时 MQTT_CONNECTIONS 必须为 auto 或 one：其所有设备属于同一个 Sparkplug 边缘节点，而该节点只有一个连接。</translation>
    </message>
    <message>
        <source>The payload &quot;%1&quot; has messages without a body, which say all in their address or topic: they cannot be written one a line.</source>
        <translation>格式“%1”含有没有正文的消息，其内容全在地址或主题中：无法逐行写入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of a fleet file: after meta_ come lower-case letters, digits and _.</source>
        <translation>“%1”不是设备群文件的列：meta_ 之后只能是小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with a reading, and here there is none: a connection&apos;s begin and end know the device, the run and the columns of the fleet file.</source>
        <translation>“%1”来自读数，而此处没有读数：连接的开始和结束只知道设备、运行和设备群文件的列。</translation>
    </message>
    <message>
        <source>%1: ENDPOINT is not used: %2 is a broker, where MQTT_TOPIC says where readings go.</source>
        <translation>%1：未使用 ENDPOINT：%2 是代理服务器，那里由 MQTT_TOPIC 决定读数的去向。</translation>
    </message>
    <message>
        <source>%1: MQTT_TOPIC is not used: %2 is no broker; ENDPOINT says where readings go there.</source>
        <translation>%1：未使用 MQTT_TOPIC：%2 不是代理服务器；那里由 ENDPOINT 决定读数的去向。</translation>
    </message>
    <message>
        <source>%1, the payload file, cannot be read: %2.</source>
        <translation>%1（格式文件）无法读取：%2。</translation>
    </message>
</context>
<context>
    <name>ProfileDescriptions</name>
    <message>
        <source>An air-conditioned office in summer: the compressor takes heat and water out of the air together, in cycles of some 20 minutes through the working day; nights and weekends are left alone.</source>
        <translation>夏季有空调的办公室：压缩机同时带走空气中的热和水，整个工作日约 20 分钟一个循环；夜间和周末不加控制。</translation>
    </message>
    <message>
        <source>A cool, damp cellar: temperature follows the year and hardly the day, humidity is high and slow.</source>
        <translation>阴凉潮湿的地窖：温度随季节变化，几乎没有日变化，湿度高而缓慢。</translation>
    </message>
    <message>
        <source>An unheated greenhouse in late spring: hot under the sun and cold at night, wet air, plants that breathe out water by day, clouds that show within minutes, flaps that open at noon.</source>
        <translation>晚春不加热的温室：日照下炎热，夜间寒冷，空气潮湿，植物白天释放水汽，几分钟内就能看出云影，通风窗中午打开。</translation>
    </message>
    <message>
        <source>A deep-freeze room at about -20 °C: the compressor cycles, the evaporator is defrosted a few times a day, and the door lets warm, moist air in during working hours.</source>
        <translation>约 −20 °C 的冷冻库：压缩机循环运行，蒸发器每天除霜数次，工作时间里开门放进温暖潮湿的空气。</translation>
    </message>
    <message>
        <source>A server room with cooling units that cycle every ten minutes or so, a load that is highest in the afternoon, dry air without people.</source>
        <translation>机房：制冷机组约每十分钟循环一次，负载在下午最高，空气干燥，无人。</translation>
    </message>
    <message>
        <source>Outdoor air in the west winds at 50° north, near sea level, from frosty January to warm July: days as long as the season, fronts and storms passing.</source>
        <translation>北纬 50° 西风带、接近海平面的室外空气，从霜冻的一月到温暖的七月：昼长随季节变化，锋面和风暴经过。</translation>
    </message>
    <message>
        <source>Outdoor air in July at 50° north, near sea level: warm days, clear mornings, thunderstorms in the afternoon.</source>
        <translation>七月北纬 50°、接近海平面的室外空气：白天温暖，清晨晴朗，下午有雷暴。</translation>
    </message>
    <message>
        <source>Outdoor air in January at 50° north, near sea level: short days with little range, damp air, deep lows and frosty highs.</source>
        <translation>一月北纬 50°、接近海平面的室外空气：白昼短、日较差小，空气潮湿，低压深厚，高压霜冻。</translation>
    </message>
    <message>
        <source>Outdoor air near the equator: every day like the last, hot and humid, a strong pressure tide, thunderstorms in the afternoon.</source>
        <translation>赤道附近的室外空气：日复一日，炎热潮湿，气压潮汐明显，下午有雷暴。</translation>
    </message>
    <message>
        <source>Outdoor air in a subtropical desert over the year: 15 K between night and day, dry air whose humidity goes by temperature alone, gusts of dust storms in summer.</source>
        <translation>亚热带沙漠全年的室外空气：昼夜温差 15 K，空气干燥，湿度只随温度变化，夏季有沙尘暴阵风。</translation>
    </message>
    <message>
        <source>Outdoor air on a mountain at 2500 m in the Alps over the year: pressure about 750 hPa, cold, clouds that wrap the station for hours, dry high-pressure days.</source>
        <translation>阿尔卑斯山海拔 2500 米处全年的室外空气：气压约 750 hPa，寒冷，云雾笼罩测站数小时，高压时天气干燥。</translation>
    </message>
    <message>
        <source>The default, a demonstration with its time compressed: a living space over the ranges that a first look at temperature, humidity and pressure needs, with a daily cycle of ±3 °C and, every quarter of an hour or so, a storm, a front or a clear spell to look at. For a room as it is, choose a living room.</source>
        <translation>默认，一个时间经过压缩的演示：一处居住空间，覆盖初看温度、湿度和气压所需的范围，日变化为 ±3 °C，大约每一刻钟就有一场雷暴、一道锋面或一段转晴可看。若要真实的房间，请选择客厅。</translation>
    </message>
    <message>
        <source>A living room: in the cold months a thermostat that warms it for mornings, evenings and weekends, in the warm ones the walls and the sun; people who come home, puffs of moist air, windows that are opened.</source>
        <translation>客厅：寒冷月份由恒温器在早晨、傍晚和周末供暖，温暖月份随墙体和阳光变化；人们回家，带来一阵阵湿气，也会开窗。</translation>
    </message>
    <message>
        <source>A bedroom: cool and little heated; two people moisten its air through the night, and windows are opened in the morning.</source>
        <translation>卧室：凉爽，很少供暖；两个人在夜里使空气变湿，早晨开窗。</translation>
    </message>
    <message>
        <source>A heated hallway: radiators that cycle, doors that let in other air, showers and kitchens that are felt through them.</source>
        <translation>有暖气的走廊：暖气片周期性启停，门放进别处的空气，淋浴和厨房透过门也能感觉到。</translation>
    </message>
    <message>
        <source>A kitchen: kettles and pans that steam, meals that warm it, a window that is opened afterwards.</source>
        <translation>厨房：水壶和锅冒着蒸汽，做饭使它变暖，之后开窗。</translation>
    </message>
    <message>
        <source>A heated office in winter: the thermostat makes a saw-tooth, people warm and moisten the air on working days, in puffs as they come and go, windows are opened for fresh air, nights and weekends are set back.</source>
        <translation>冬季供暖的办公室：恒温器形成锯齿波，工作日里人使空气变暖变湿，随着来来往往一阵一阵，开窗换气，夜间和周末降低供暖。</translation>
    </message>
    <message>
        <source>A bathroom with about three showers a day, in the morning and in the evening, no two alike: humidity shoots up by a third within half an hour and dies away, halving every ten minutes, with shoulders and now and then a second shower before the air is dry; hands that are washed and doors that are opened, airings in between.</source>
        <translation>浴室，每天约三次淋浴，在早晨和晚上，各不相同：湿度在半小时内上升三分之一，然后消退，每十分钟减半，带有肩部，有时空气未干又有第二次淋浴；其间有洗手、开门和通风。</translation>
    </message>
</context>
<context>
    <name>ProfileGroups</name>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
</context>
<context>
    <name>ProfileItems</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己的</translation>
    </message>
</context>
<context>
    <name>ProfileTitles</name>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Office, heated</source>
        <translation>办公室，供暖</translation>
    </message>
    <message>
        <source>Office, air-conditioned</source>
        <translation>办公室，空调</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>浴室</translation>
    </message>
    <message>
        <source>Cellar</source>
        <translation>地窖</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>温室</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>冷库</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Outdoors, temperate, all year</source>
        <translation>室外，温带，全年</translation>
    </message>
    <message>
        <source>Outdoors, temperate, summer</source>
        <translation>室外，温带，夏季</translation>
    </message>
    <message>
        <source>Outdoors, temperate, winter</source>
        <translation>室外，温带，冬季</translation>
    </message>
    <message>
        <source>Outdoors, tropical</source>
        <translation>室外，热带</translation>
    </message>
    <message>
        <source>Outdoors, desert</source>
        <translation>室外，沙漠</translation>
    </message>
    <message>
        <source>Outdoors, alpine</source>
        <translation>室外，高山</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客厅</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>卧室</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>走廊</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1: unknown key &quot;%2&quot;. Known are: %3.</source>
        <translation>%1：未知的键“%2”。已知的有：%3。</translation>
    </message>
    <message>
        <source>a whole number of milliseconds, 0 or more</source>
        <translation>不小于 0 的整数（毫秒）</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <source>an object with the settings that it changes, such as {&quot;temp_max&quot;: 30}</source>
        <translation>包含所改设置的对象，例如 {&quot;temp_max&quot;: 30}</translation>
    </message>
    <message>
        <source>%1: %2 says how readings are delivered, which a scenario leaves to who plays it.</source>
        <translation>%1：%2 说明读数如何发送，场景把这留给播放者决定。</translation>
    </message>
    <message>
        <source>%1: %2 cannot change while a run goes on; set it in the settings that the scenario begins with.</source>
        <translation>%1：%2 在运行期间不能改变；请写在场景开始时的设置中。</translation>
    </message>
    <message>
        <source>%1 must be an object with at_ms and act.</source>
        <translation>%1 必须是含有 at_ms 和 act 的对象。</translation>
    </message>
    <message>
        <source>%1: unknown key &quot;%2&quot;; did you mean &quot;%3&quot;? Known are: %4.</source>
        <translation>%1：未知的键“%2”；是指“%3”吗？已知的有：%4。</translation>
    </message>
    <message>
        <source>%1: %2 is missing; it must be %3.</source>
        <translation>%1：缺少 %2；它必须是%3。</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1：%2 必须是%3，而不是 %4。</translation>
    </message>
    <message>
        <source>a list of devices</source>
        <translation>设备列表</translation>
    </message>
    <message>
        <source>The scenario was recorded with Aneroid %1, and this is %2: the same acts, but the readings may differ.</source>
        <translation>该场景由 Aneroid %1 记录，而当前为 %2：动作相同，但读数可能不同。</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a time such as &quot;2025-11-14T10:30:00.000Z&quot;</source>
        <translation>时间，例如 &quot;2025-11-14T10:30:00.000Z&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^53−1</source>
        <translation>0 到 2^53−1 的整数</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>不小于 1 的整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the seed of the scenario</source>
        <translation>场景的种子</translation>
    </message>
    <message>
        <source>a profile, as its file has it</source>
        <translation>与其文件内容相同的配置</translation>
    </message>
    <message>
        <source>%1 or more, where the last act is</source>
        <translation>不小于 %1，即最后一个动作的位置</translation>
    </message>
    <message>
        <source>acts must be a list.</source>
        <translation>acts 必须是列表。</translation>
    </message>
    <message>
        <source>%1 or more, where the act before it is</source>
        <translation>不小于 %1，即前一个动作的位置</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 不是 JSON：%2，位于第 %3 字节。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; did you mean &quot;%2&quot;? A file&apos;s name ends in .json.</source>
        <translation>没有内置场景“%1”；是指“%2”吗？文件名以 .json 结尾。</translation>
    </message>
    <message>
        <source>There is no built-in scenario &quot;%1&quot;; there are %2. A file&apos;s name ends in .json.</source>
        <translation>没有内置场景“%1”；有 %2。文件名以 .json 结尾。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>A quiet week</source>
        <translation>平静的一周</translation>
    </message>
    <message>
        <source>Tests what should not happen: a heated office from Monday to Monday, a reading every five minutes, no weather event and no fault.</source>
        <translation>检验不该发生的事：一间供暖的办公室，从周一到周一，每五分钟一次读数，没有天气事件，也没有故障。</translation>
    </message>
    <message>
        <source>2017 readings in order and no alarm at all; working days, nights and the weekend can be told apart.</source>
        <translation>2017 条按序的读数，没有任何警报；工作日、夜晚和周末可以区分。</translation>
    </message>
    <message>
        <source>A thunderstorm night</source>
        <translation>雷雨之夜</translation>
    </message>
    <message>
        <source>Tests sharp changes that are no faults: three storms within eight hours of a summer night, a reading every ten seconds.</source>
        <translation>检验并非故障的剧变：夏夜八小时内三场风暴，每十秒一次读数。</translation>
    </message>
    <message>
        <source>Pressure dips, humidity leaps and temperature drops at each gust front; all three are told as weather (21:40, 23:15 and 02:05 local time), none as a broken sensor.</source>
        <translation>每道阵风锋处气压下降、湿度跃升、温度骤降；三次都被认作天气（当地时间 21:40、23:15 和 02:05），没有一次被认作传感器损坏。</translation>
    </message>
    <message>
        <source>A cold front over a fleet</source>
        <translation>冷锋扫过设备群</translation>
    </message>
    <message>
        <source>Tests many devices that tell the same story: a cold front passes over twelve stations on 90 by 60 kilometres in winter.</source>
        <translation>检验许多设备讲述同一件事：冬季一道冷锋扫过 90×60 公里内的十二个站点。</translation>
    </message>
    <message>
        <source>Pressure falls to a minimum and rises fast at the passage, one station after another; a map or a sum over the fleet shows the front move, and no single station looks broken.</source>
        <translation>气压降到最低，锋面过境时迅速回升，一个站点接一个站点；地图或汇总能看出锋面移动，没有单个站点显得损坏。</translation>
    </message>
    <message>
        <source>A shower every morning</source>
        <translation>每天早晨一次淋浴</translation>
    </message>
    <message>
        <source>Tests patterns that come back: a bathroom for a week, with a shower at half past six each morning and an open window after it.</source>
        <translation>检验重复出现的规律：一间浴室一周，每天早晨六点半淋浴，随后开窗。</translation>
    </message>
    <message>
        <source>Seven peaks of humidity at the same hour, each dying away within the hour; an alarm on high humidity rings at most once a day, and a forecast learns the hour.</source>
        <translation>同一时刻七次湿度高峰，每次在一小时内消退；高湿警报每天最多响一次，预测能学会这个时刻。</translation>
    </message>
    <message>
        <source>The heating fails</source>
        <translation>供暖中断</translation>
    </message>
    <message>
        <source>Tests a slow and real change: the heating of an office fails at two in the morning of the second day in January and is repaired twelve hours later.</source>
        <translation>检验缓慢而真实的变化：一月，办公室的供暖在第二天凌晨两点中断，十二小时后修复。</translation>
    </message>
    <message>
        <source>The room cools by about nine degrees within the twelve hours and is warm again in the evening; a backend warns before it is cold, and takes it neither for drift of the sensor nor for an outlier.</source>
        <translation>房间在十二小时内降温约九度，晚上恢复温暖；后端在变冷之前发出警告，既不当作传感器漂移，也不当作离群值。</translation>
    </message>
    <message>
        <source>A fleet restarts</source>
        <translation>设备群重启</translation>
    </message>
    <message>
        <source>Tests what a roll-out does: fifty devices stop at once, come back after five minutes, and stop again for ten seconds an hour later.</source>
        <translation>检验一次发布的影响：五十台设备同时停止，五分钟后恢复，一小时后又停十秒。</translation>
    </message>
    <message>
        <source>No reading from 01:00 to 01:05 after the start, then all fifty devices within one interval; sequences go on without a hole, and an alarm for silent devices rings once and clears itself.</source>
        <translation>开始后 01:00 到 01:05 没有读数，随后五十台设备在一个间隔内全部恢复；序号连续无缺，静默设备警报响一次后自行解除。</translation>
    </message>
    <message>
        <source>an object such as {&quot;kind&quot;: &quot;spike&quot;}</source>
        <translation>形如 {&quot;kind&quot;: &quot;spike&quot;} 的对象</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>write what changes as temp_max=30, humidity_min=20</source>
        <translation>请把更改写作 temp_max=30, humidity_min=20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time: write it as 00:25:00, 90s, 15m or 1h.</source>
        <translation>“%1”不是时长：请写作 00:25:00、90s、15m 或 1h。</translation>
    </message>
    <message>
        <source>A sensor that dies slowly</source>
        <translation>慢慢失效的传感器</translation>
    </message>
    <message>
        <source>Tests decay: from the second day on a sensor in a cellar drifts up by two degrees a day, then its noise grows, at last it falls silent, and it comes back for an hour before it is gone.</source>
        <translation>检验衰退：从第二天起，地窖里的传感器每天上漂两度，随后噪声增大，最后沉默，恢复一小时后彻底失效。</translation>
    </message>
    <message>
        <source>Drift is found within the second day, against neighbours or its own past; noise and silence raise an alarm each; the last hour does not clear it.</source>
        <translation>漂移在第二天内通过邻近设备或自身历史被发现；噪声和沉默各触发一次警报；最后一小时不会解除警报。</translation>
    </message>
    <message>
        <source>Humidity that is stuck</source>
        <translation>卡住的湿度</translation>
    </message>
    <message>
        <source>Tests a value that is right and does not move: the humidity of a greenhouse stays for six hours at noon, while temperature and pressure go on.</source>
        <translation>检验正确却不变的数值：温室的湿度在中午停住六小时，而温度和气压照常变化。</translation>
    </message>
    <message>
        <source>The stuck channel is told within the hour, by itself: no value is out of range and the other two channels are well; it is well again at 17:00.</source>
        <translation>一小时内单独识别出卡住的通道：没有超范围的值，另外两个通道正常；17:00 恢复正常。</translation>
    </message>
    <message>
        <source>A replaced sensor</source>
        <translation>更换传感器</translation>
    </message>
    <message>
        <source>Tests a step that is nobody&apos;s weather: on the second day a sensor is taken out, and ten minutes later another one with offsets of its own reports under the same name.</source>
        <translation>检验并非天气的阶跃：第二天取下一个传感器，十分钟后另一个带有自身偏差的传感器以同名上报。</translation>
    </message>
    <message>
        <source>A gap of ten minutes and a step in all three channels at once, and for good; a backend takes it for a new sensor and begins its baseline anew, and not for an event.</source>
        <translation>十分钟的空缺，随后三个通道同时出现永久阶跃；后端把它当作新传感器并重建基线，而不是当作事件。</translation>
    </message>
    <message>
        <source>A BMP280 sold as a BME280</source>
        <translation>冒充 BME280 的 BMP280</translation>
    </message>
    <message>
        <source>Tests a sensor without humidity: the board answers as the driver expects, and the humidity of every reading is 0.00.</source>
        <translation>检验没有湿度的传感器：电路板按驱动的预期应答，而每条读数的湿度都是 0.00。</translation>
    </message>
    <message>
        <source>Dew point and absolute humidity are refused or marked and not computed from zero; the device is told as one without humidity, and no alarm of dry air rings for ever.</source>
        <translation>露点和绝对湿度被拒绝或标记，而不是由零算出；设备被识别为无湿度型，干燥警报不会一直响。</translation>
    </message>
    <message>
        <source>A server outage of an hour</source>
        <translation>服务器中断一小时</translation>
    </message>
    <message>
        <source>Tests an hour in which the server is not there, from 12:00 local time on: two of four devices lose what they make meanwhile, the other two keep each reading and send it an hour late.</source>
        <translation>测试服务器不在的一小时，从当地时间 12:00 开始：四台设备中两台丢失这段时间的读数，另外两台保留每条读数并晚一小时发送。</translation>
    </message>
    <message>
        <source>Two series have a hole of 120 readings each, which their sequences show; the other two are whole at 14:00, though what arrived from 13:00 on is not in order of time; no value is wrong, and an alarm for silent devices rings once.</source>
        <translation>两个序列各缺 120 条读数，序号会显示出来；另外两个在 14:00 时完整，尽管从 13:00 起到达的读数不按时间顺序；没有错误的数值，设备静默警报只响一次。</translation>
    </message>
    <message>
        <source>A clock jumps</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Tests times that are wrong while values are right: at 02:00 local time the clock of one device falls back by an hour until it is set at 08:00, and that of another gains 20 seconds an hour.</source>
        <translation>测试数值正确而时间错误的情况：当地时间 02:00，一台设备的时钟倒退一小时，直到 08:00 校正；另一台每小时快 20 秒。</translation>
    </message>
    <message>
        <source>Of the first device an hour comes twice, and six hours later an hour is missing: neither overwrites readings nor becomes an event; sequences show the true order. The second runs ahead by two minutes at 08:00 and is right again.</source>
        <translation>第一台设备有一小时出现两次，六小时后缺一小时：两者都不覆盖读数，也不成为事件；序号显示真实顺序。第二台到 08:00 快两分钟，之后恢复正确。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Storm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>锋面</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴好时段</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>淋浴</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>开窗</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored.</source>
        <translation>%1：%2 不是 Aneroid 的设置，已忽略。</translation>
    </message>
    <message>
        <source>%1: %2 is not a setting of Aneroid and is ignored; did you mean %3?</source>
        <translation>%1：%2 不是 Aneroid 的设置，已忽略；是否想写 %3？</translation>
    </message>
    <message>
        <source>%1: the line of %2 cannot be read; is a quotation mark missing?</source>
        <translation>%1：无法读取 %2 所在的行；是否缺少引号？</translation>
    </message>
    <message>
        <source>%1: this line is not NAME=VALUE and is ignored.</source>
        <translation>%1：此行不是“名称=值”的形式，已忽略。</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>Unknown flag %1.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>saved window settings</source>
        <translation>窗口中保存的设置</translation>
    </message>
    <message>
        <source>%1 belongs to the command &quot;%2&quot; and has to stand after it.</source>
        <translation>%1 属于命令“%2”，必须写在它后面。</translation>
    </message>
    <message>
        <source>Unknown flag %1; did you mean %2?</source>
        <translation>未知选项 %1；是否想写 %2？</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; there are: %2.</source>
        <translation>未知命令“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>未知命令“%1”；是否想写“%2”？</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>A command is missing; there are: %1.</source>
        <translation>缺少命令；可用的有：%1。</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; lists what there is.</source>
        <translation>“%1 --help”会列出所有可用项。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 之间的数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 之间的整数</translation>
    </message>
    <message>
        <source>%1, or empty for a random one</source>
        <translation>%1，留空则随机</translation>
    </message>
    <message>
        <source>text of up to %1 characters with {n}, or {n:04} for four digits, in it</source>
        <translation>不超过 %1 个字符且包含 {n}（或四位数字 {n:04}）的文本</translation>
    </message>
    <message>
        <source>text of 1 to %1 characters without control characters</source>
        <translation>1 至 %1 个字符且不含控制字符的文本</translation>
    </message>
    <message>
        <source>true or false (or yes, no, on, off, 1, 0)</source>
        <translation>true 或 false（也可写 yes、no、on、off、1、0）</translation>
    </message>
    <message>
        <source>an offset from -14:00 to +14:00 such as +01:00, or Z, or empty for the machine&apos;s</source>
        <translation>-14:00 至 +14:00 的偏移（如 +01:00）、Z，或留空以使用本机的偏移</translation>
    </message>
    <message>
        <source>ASCII characters without spaces</source>
        <translation>不含空格的 ASCII 字符</translation>
    </message>
    <message>
        <source>&quot;Name: value; Name2: value2&quot; or a JSON object of strings, each name once and none that HTTP or Aneroid sets itself</source>
        <translation>“名称: 值; 名称2: 值2”或由字符串组成的 JSON 对象，每个名称只出现一次，且不是由 HTTP 或 Aneroid 自行设置的名称</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Noise and patterns</source>
        <translation>噪声与变化模式</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>the machine&apos;s</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the value given (not shown: a secret)</source>
        <translation>所给的值（属于机密，不予显示）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 must be %3, not %4.</source>
        <translation>%1：%2 不能是 %4；允许：%3。</translation>
    </message>
    <message>
        <source>--%1 is refused: every user of this machine can see the secrets of a command line. Set %2 in the environment or in the .env file.</source>
        <translation>拒绝 --%1：本机的每个用户都能看到命令行中的机密。请在环境变量或 .env 文件中设置 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB; is it the right file?</source>
        <translation>%1 大于 1 MiB；文件是否正确？</translation>
    </message>
    <message>
        <source>%1 is not a text file in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本文件。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid.</source>
        <translation>%1：“%2”不是 Aneroid 的设置。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a setting of Aneroid; did you mean &quot;%3&quot;?</source>
        <translation>%1：“%2”不是 Aneroid 的设置；是否想写“%3”？</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a secret and does not belong here; set %3 in the environment or in the .env file.</source>
        <translation>%1：“%2”属于机密，不应写在这里；请在环境变量或 .env 文件中设置 %3。</translation>
    </message>
    <message>
        <source>%1 It is not used: %2 comes first.</source>
        <translation>%1此值未被使用：%2 优先。</translation>
    </message>
    <message>
        <source>%1 It is not used.</source>
        <translation>%1此值未被使用。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1 The saved values are not used.</source>
        <translation>%1未使用保存的值。</translation>
    </message>
    <message>
        <source>%1 must not be above %2.</source>
        <translation>%1 不能大于 %2。</translation>
    </message>
    <message>
        <source>AUTH_TOKEN and an Authorization header in HTTP_HEADERS are both set; keep one of them.</source>
        <translation>AUTH_TOKEN 与 HTTP_HEADERS 中的 Authorization 标头同时被设置；请只保留其中之一。</translation>
    </message>
    <message>
        <source>%1 needs a value, and %2 looks like a flag.</source>
        <translation>%1 需要一个值，而 %2 看起来是选项。</translation>
    </message>
    <message>
        <source>%1 takes no value; write %2=BOOL.</source>
        <translation>%1 不带值；请写成 %2=BOOL。</translation>
    </message>
    <message>
        <source>File of settings, instead of .env in this folder.</source>
        <translation>设置文件，代替当前文件夹中的 .env。</translation>
    </message>
    <message>
        <source>°C per 10 s</source>
        <translation>°C/10 s</translation>
    </message>
    <message>
        <source>% per 10 s</source>
        <translation>%/10 s</translation>
    </message>
    <message>
        <source>hPa per 10 s</source>
        <translation>hPa/10 s</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Send to server</source>
        <translation>发送到服务器</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保持顺序</translation>
    </message>
    <message>
        <source>Whether a device waits for each answer before it sends again.</source>
        <translation>设备是否等到应答后才再次发送。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Bearer token that goes with every request.</source>
        <translation>随每个请求发送的 Bearer 令牌。</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP 标头</translation>
    </message>
    <message>
        <source>Headers that go with every request.</source>
        <translation>随每个请求发送的标头。</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Name under which a single device reports.</source>
        <translation>单个设备上报时使用的名称。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数量</translation>
    </message>
    <message>
        <source>How many devices report.</source>
        <translation>上报的设备数量。</translation>
    </message>
    <message>
        <source>Device ID pattern</source>
        <translation>设备 ID 模式</translation>
    </message>
    <message>
        <source>Names of several devices; {n} is the number, {n:04} pads it with zeros.</source>
        <translation>多个设备的名称；{n} 为编号，{n:04} 以零补足。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Simulated time between two readings of a device.</source>
        <translation>同一设备两次读数之间的模拟时间。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a real second.</source>
        <translation>现实中一秒对应的模拟秒数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same readings.</source>
        <translation>相同的种子产生相同的读数。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>Climate that the air follows.</source>
        <translation>空气所遵循的气候。</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC 偏移</translation>
    </message>
    <message>
        <source>Local time of the daily pattern, without daylight saving.</source>
        <translation>日变化所用的当地时间，不计夏令时。</translation>
    </message>
    <message>
        <source>Temperature minimum</source>
        <translation>温度下限</translation>
    </message>
    <message>
        <source>Lowest temperature that the air reaches.</source>
        <translation>空气达到的最低温度。</translation>
    </message>
    <message>
        <source>Temperature maximum</source>
        <translation>温度上限</translation>
    </message>
    <message>
        <source>Highest temperature that the air reaches.</source>
        <translation>空气达到的最高温度。</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>温度漂移</translation>
    </message>
    <message>
        <source>Most that the random part of the temperature moves in 10 s.</source>
        <translation>温度的随机部分在 10 s 内的最大变化。</translation>
    </message>
    <message>
        <source>Humidity minimum</source>
        <translation>湿度下限</translation>
    </message>
    <message>
        <source>Lowest relative humidity that the air reaches.</source>
        <translation>空气达到的最低相对湿度。</translation>
    </message>
    <message>
        <source>Humidity maximum</source>
        <translation>湿度上限</translation>
    </message>
    <message>
        <source>Highest relative humidity that the air reaches.</source>
        <translation>空气达到的最高相对湿度。</translation>
    </message>
    <message>
        <source>Humidity drift</source>
        <translation>湿度漂移</translation>
    </message>
    <message>
        <source>Most that the random part of the humidity moves in 10 s.</source>
        <translation>湿度的随机部分在 10 s 内的最大变化。</translation>
    </message>
    <message>
        <source>Pressure minimum</source>
        <translation>气压下限</translation>
    </message>
    <message>
        <source>Lowest pressure that the air reaches.</source>
        <translation>空气达到的最低气压。</translation>
    </message>
    <message>
        <source>Pressure maximum</source>
        <translation>气压上限</translation>
    </message>
    <message>
        <source>Highest pressure that the air reaches.</source>
        <translation>空气达到的最高气压。</translation>
    </message>
    <message>
        <source>Pressure drift</source>
        <translation>气压漂移</translation>
    </message>
    <message>
        <source>Most that the random part of the pressure moves in 10 s.</source>
        <translation>气压的随机部分在 10 s 内的最大变化。</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>传感器噪声</translation>
    </message>
    <message>
        <source>Whether the sensor adds its noise.</source>
        <translation>传感器是否叠加自身的噪声。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Strength of the noise; 0.1 is the datasheet&apos;s, 0 none, 0.2 twice.</source>
        <translation>噪声强度；0.1 为数据手册的值，0 为无噪声，0.2 为其两倍。</translation>
    </message>
    <message>
        <source>Daily pattern</source>
        <translation>日变化</translation>
    </message>
    <message>
        <source>Whether the air follows the time of day.</source>
        <translation>空气是否随一天中的时间变化。</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>天气事件</translation>
    </message>
    <message>
        <source>Whether storms, fronts and clear spells come by themselves.</source>
        <translation>雷暴、锋面和晴好时段是否自行出现。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a day such as 2025-11-14, or none</source>
        <translation>一个日期，例如 2025-11-14，或 none</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Timing of the device</source>
        <translation>设备的定时</translation>
    </message>
    <message>
        <source>%1 must be below the maximum.</source>
        <translation>%1 必须小于最大值。</translation>
    </message>
    <message>
        <source>%1 must not be the coldest hour.</source>
        <translation>%1 不能是最冷的时刻。</translation>
    </message>
    <message>
        <source>%1 must be as long as the other channels&apos; lists.</source>
        <translation>%1 必须与其他通道的列表一样长。</translation>
    </message>
    <message>
        <source>%1 and the two beside it cannot be true together: make them smaller.</source>
        <translation>%1 与旁边的两个值不能同时成立：请减小它们。</translation>
    </message>
    <message>
        <source>%1 must not be above &quot;longest_s&quot;.</source>
        <translation>%1 不能大于“longest_s”。</translation>
    </message>
    <message>
        <source>%1 is missing: say how many come in a week, or the mean time between them as &quot;interval_s&quot;.</source>
        <translation>缺少 %1：请给出每周出现的次数，或用“interval_s”给出平均间隔时间。</translation>
    </message>
    <message>
        <source>%1 and &quot;interval_s&quot; say the same thing: keep one of them.</source>
        <translation>%1 与“interval_s”含义相同：请只保留其中之一。</translation>
    </message>
    <message>
        <source>%1 must be 0 where all hours weigh 0.</source>
        <translation>所有小时的权重均为 0 时，%1 必须为 0。</translation>
    </message>
    <message>
        <source>%1 must be 0 (only by hand), or leave at least 10 s between starts.</source>
        <translation>%1 必须为 0（仅手动触发），或使两次开始之间至少相隔 10 s。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>%1 is %2, made by a newer Aneroid; this one reads version %3.</source>
        <translation>%1 为 %2，由更新版本的 Aneroid 生成；当前可读取版本 %3。</translation>
    </message>
    <message>
        <source>%1 must not have two of one kind.</source>
        <translation>%1 中同一种类不能出现两次。</translation>
    </message>
    <message>
        <source>%1 must have a list of amplitudes for at least one channel.</source>
        <translation>%1 必须至少包含一个通道的振幅列表。</translation>
    </message>
    <message>
        <source>%1: this is not JSON (%2: %3).</source>
        <translation>%1：不是 JSON（%2：%3）。</translation>
    </message>
    <message>
        <source>%1: a profile is a JSON object {…}.</source>
        <translation>%1：气候配置应为 JSON 对象 {…}。</translation>
    </message>
    <message>
        <source>%1 must hold %2 numbers of 32 bits: the file is damaged.</source>
        <translation>%1 必须包含 %2 个 32 位数：文件已损坏。</translation>
    </message>
    <message>
        <source>%1 holds numbers out of range: the file is damaged.</source>
        <translation>%1 包含超出范围的数：文件已损坏。</translation>
    </message>
    <message>
        <source>%1 must divide the day evenly.</source>
        <translation>%1 必须能整除一天。</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>不超过 %1 个字符的文本</translation>
    </message>
    <message>
        <source>a list of %1 numbers</source>
        <translation>由 %1 个数组成的列表</translation>
    </message>
    <message>
        <source>a list of %1 to %2 numbers</source>
        <translation>由 %1 至 %2 个数组成的列表</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing.</source>
        <translation>%1：缺少“%2”。</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>对象 {…}</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; known here: %3.</source>
        <translation>%1：“%2”不是气候配置的键；此处已知的有：%3。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of a profile; did you mean &quot;%3&quot;?</source>
        <translation>%1：“%2”不是气候配置的键；是否想写“%3”？</translation>
    </message>
    <message>
        <source>a list of at most %1 objects</source>
        <translation>不超过 %1 个对象的列表</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4.</source>
        <translation>%1：“%2”不能是 %4；允许：%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not of %4.</source>
        <translation>%1：“%2”的长度不能是 %4；允许：%3。</translation>
    </message>
    <message>
        <source>a list of at most %1 pairs [cosine, sine]</source>
        <translation>不超过 %1 对 [余弦, 正弦] 的列表</translation>
    </message>
    <message>
        <source>a pair [cosine, sine]</source>
        <translation>一对 [余弦, 正弦]</translation>
    </message>
    <message>
        <source>a text in base64</source>
        <translation>Base64 文本</translation>
    </message>
    <message>
        <source>%1 The profile &quot;%2&quot; is used instead.</source>
        <translation>%1改用气候配置“%2”。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: that is no profile.</source>
        <translation>%1 大于 64 MiB：不是气候配置。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Known: %2.</source>
        <translation>没有气候配置“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;; did you mean &quot;%2&quot;? Known: %3.</source>
        <translation>没有气候配置“%1”；是否想写“%2”？已知的有：%3。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 100 letters, digits, spaces and -_.,+()&amp;, and does not begin with a dot, not &quot;%1&quot;.</source>
        <translation>气候配置的名称须为 1 至 100 个字符，可用字母、数字、空格和 -_.,+()&amp;，不能以点开头，也不能是“%1”。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is built in and cannot be removed.</source>
        <translation>气候配置“%1”是内置的，无法删除。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is not built in: there is nothing to reset it to.</source>
        <translation>气候配置“%1”不是内置的：没有可恢复的原始版本。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forced mode</source>
        <translation>强制模式</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Weather monitoring</source>
        <translation>天气监测</translation>
    </message>
    <message>
        <source>Humidity sensing</source>
        <translation>湿度检测</translation>
    </message>
    <message>
        <source>Indoor navigation</source>
        <translation>室内导航</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Sensor preset</source>
        <translation>传感器预设</translation>
    </message>
    <message>
        <source>Temperature oversampling</source>
        <translation>温度过采样</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one temperature.</source>
        <translation>传感器为一个温度值进行多少次测量。</translation>
    </message>
    <message>
        <source>Humidity oversampling</source>
        <translation>湿度过采样</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one humidity.</source>
        <translation>传感器为一个湿度值进行多少次测量。</translation>
    </message>
    <message>
        <source>Pressure oversampling</source>
        <translation>气压过采样</translation>
    </message>
    <message>
        <source>How many measurements the sensor takes for one pressure.</source>
        <translation>传感器为一个气压值进行多少次测量。</translation>
    </message>
    <message>
        <source>IIR filter</source>
        <translation>IIR 滤波器</translation>
    </message>
    <message>
        <source>Coefficient of the filter that smooths temperature and pressure.</source>
        <translation>平滑温度和气压的滤波器的系数。</translation>
    </message>
    <message>
        <source>Standby time</source>
        <translation>待机时间</translation>
    </message>
    <message>
        <source>How long the sensor rests between two measurements of its own; forced: it measures when it is read.</source>
        <translation>传感器在两次自主测量之间休息多久；forced：被读取时才测量。</translation>
    </message>
    <message>
        <source>Self-heating</source>
        <translation>自热</translation>
    </message>
    <message>
        <source>How much warmer than the air the sensor is.</source>
        <translation>传感器比空气温度高多少。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Day from which the sensor ages.</source>
        <translation>传感器从哪一天起老化。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>How far readings scatter around their instants (standard deviation).</source>
        <translation>读数在其时刻附近的离散程度（标准差）。</translation>
    </message>
    <message>
        <source>Clock drift</source>
        <translation>时钟漂移</translation>
    </message>
    <message>
        <source>How much too long the device&apos;s intervals are; negative: too short.</source>
        <translation>设备的间隔长了多少；负数：短了多少。</translation>
    </message>
    <message>
        <source>Missed readings</source>
        <translation>缺失读数</translation>
    </message>
    <message>
        <source>Share of its readings that the device misses.</source>
        <translation>设备错过的读数所占的比例。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the file is damaged.</source>
        <translation>无法解压 %1：文件已损坏。</translation>
    </message>
    <message>
        <source>%1 must each be half as long as the one before: the file is damaged.</source>
        <translation>%1 的每一级都必须是前一级长度的一半：文件已损坏。</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>在数据文件夹中</translation>
    </message>
    <message>
        <source>Readings in a batch</source>
        <translation>每批读数</translation>
    </message>
    <message>
        <source>Most waiting readings that are posted as one array; 1: each on its own.</source>
        <translation>作为一个数组发送的等待读数的最大数量；1：逐条发送。</translation>
    </message>
    <message>
        <source>Outbox on disk</source>
        <translation>磁盘发件箱</translation>
    </message>
    <message>
        <source>Whether readings wait on disk until the server has them, over a restart as well.</source>
        <translation>读数是否在磁盘上等待直到服务器收到，包括重启之后。</translation>
    </message>
    <message>
        <source>Outbox file</source>
        <translation>发件箱文件</translation>
    </message>
    <message>
        <source>SQLite file that readings wait in, from the next start on.</source>
        <translation>读数等待所用的 SQLite 文件，自下次启动起生效。</translation>
    </message>
    <message>
        <source>Outbox size</source>
        <translation>发件箱大小</translation>
    </message>
    <message>
        <source>How large the outbox may grow before it drops the oldest readings.</source>
        <translation>发件箱在丢弃最旧读数之前可以增长到多大。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待时间</translation>
    </message>
    <message>
        <source>How long a reading may wait in the outbox before it is dropped; 0: for ever.</source>
        <translation>读数在发件箱中被丢弃前可等待多久；0：不限。</translation>
    </message>
    <message>
        <source>text of up to %1 characters without control characters, or empty</source>
        <translation>最多 %1 个字符、不含控制字符的文本，或留空</translation>
    </message>
    <message>
        <source>%1 The fleet file is not used.</source>
        <translation>%1 不使用该设备群文件。</translation>
    </message>
    <message>
        <source>%1: DEVICES is %2, but the fleet file %3 names %4; leave DEVICES out.</source>
        <translation>%1：DEVICES 为 %2，但设备群文件 %3 列出 %4 台；请不要设置 DEVICES。</translation>
    </message>
    <message>
        <source>Fleet radius</source>
        <translation>设备群半径</translation>
    </message>
    <message>
        <source>Radius of the disc that several devices are spread over.</source>
        <translation>多台设备分布的圆形区域的半径。</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>设备群文件</translation>
    </message>
    <message>
        <source>CSV or JSON file that names the devices, their places, profiles and settings of their own.</source>
        <translation>列出各设备及其位置、气候档案和自有设置的 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the text from &quot;#&quot; on; a comment there has to stand on a line of its own.</source>
        <translation>%1：%2 的值是从“#”开始的文字；注释须单独成行。</translation>
    </message>
    <message>
        <source>%1: ${%2} in the value of %3 is set neither on a line above nor in the environment and is left out; ${%2:-TEXT} puts TEXT in its place.</source>
        <translation>%1：%3 的值中的 ${%2} 在前面的行和环境中都没有设置，已略去；${%2:-文字} 可代之以该文字。</translation>
    </message>
    <message>
        <source>%1: %2 has no value and counts as not set; write %2=VALUE.</source>
        <translation>%1：%2 没有值，视为未设置；请写成 %2=值。</translation>
    </message>
    <message>
        <source>That could be %1 or %2: write it without a sign for thousands.</source>
        <translation>这可以是 %1 或 %2：请不要写千位分隔符。</translation>
    </message>
    <message>
        <source>a time from %1 to %2, written like 90 s, 5 min or 1 h</source>
        <translation>%1 到 %2 的时间，写法如 90 s、5 min 或 1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 with up to %n decimal(s)</source>
        <translation>
            <numerusform>%1，最多 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, or &quot;%2&quot;</source>
        <translation>%1，或“%2”</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>statuses from 200 to 599 such as 2xx, or 200,201, or 200-204</source>
        <translation>200 到 599 的状态码，例如 2xx，或 200,201，或 200-204</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>HTTP statuses with which the server accepts readings.</source>
        <translation>服务器接受读数时所用的 HTTP 状态码。</translation>
    </message>
    <message>
        <source>a number from %1 to %2, or empty</source>
        <translation>%1 到 %2 的数字，或留空</translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>格式自带的</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统自带的</translation>
    </message>
    <message>
        <source>%1 is a server of %2, a public network that lives on real measurements: use a server of your own.</source>
        <translation>%1 是 %2 的服务器，该公共网络依赖真实测量数据：请使用您自己的服务器。</translation>
    </message>
    <message>
        <source>TLS_CERT_FILE and TLS_KEY_FILE belong together; set both or none.</source>
        <translation>TLS_CERT_FILE 与 TLS_KEY_FILE 必须成对；请同时设置或都不设置。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What is sent: a payload by its name, or its JSON file.</source>
        <translation>发送的内容：按名称指定的格式，或其 JSON 文件。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path and query behind the server&apos;s address, a template; empty: the payload&apos;s.</source>
        <translation>服务器地址之后的路径和查询，为模板；留空则用格式自带的。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Degrees east, for payloads that tell where a device is.</source>
        <translation>东经度数，供说明设备位置的格式使用。</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Height above sea level, for payloads that reduce the pressure to it.</source>
        <translation>海拔高度，供把气压换算到海平面的格式使用。</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>PEM file of the authorities that vouch for the server; empty: the system&apos;s.</source>
        <translation>为服务器担保的证书机构的 PEM 文件；留空则用系统自带的。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM file of the certificate that Aneroid shows the server.</source>
        <translation>Aneroid 向服务器出示的证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>PEM file of the private key of that certificate, without a passphrase.</source>
        <translation>该证书私钥的 PEM 文件，不带口令。</translation>
    </message>
    <message>
        <source>faults such as stuck:channel=humidity,at=+10m,for=5m, separated by ;</source>
        <translation>故障，如 stuck:channel=humidity,at=+10m,for=5m，用 ; 分隔</translation>
    </message>
    <message>
        <source>kinds of faults with weights such as stuck=2,spike=5, or all</source>
        <translation>带权重的故障种类，如 stuck=2,spike=5，或 all</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>所有传感器故障</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Driver: Adafruit</source>
        <translation>驱动：Adafruit</translation>
    </message>
    <message>
        <source>Driver: ESPHome</source>
        <translation>驱动：ESPHome</translation>
    </message>
    <message>
        <source>Driver: Tasmota</source>
        <translation>驱动：Tasmota</translation>
    </message>
    <message>
        <source>Driver: Linux</source>
        <translation>驱动：Linux</translation>
    </message>
    <message>
        <source>Driver: sensor.community</source>
        <translation>驱动：sensor.community</translation>
    </message>
    <message>
        <source>Driver: Zephyr</source>
        <translation>驱动：Zephyr</translation>
    </message>
    <message>
        <source>The datasheet&apos;s suggestion for a use, or what a driver sets: oversampling, filter and standby time where nothing else does.</source>
        <translation>数据手册针对用途的建议或驱动的设置：在没有其他设置时决定过采样、滤波和待机时间。</translation>
    </message>
    <message>
        <source>What goes wrong, and when; the flag may be repeated. `aneroid-cli faults` lists the kinds.</source>
        <translation>何时出什么故障；该选项可重复。`aneroid-cli faults` 列出种类。</translation>
    </message>
    <message>
        <source>per device and day</source>
        <translation>每台设备每天</translation>
    </message>
    <message>
        <source>Random faults</source>
        <translation>随机故障</translation>
    </message>
    <message>
        <source>How many faults come at random.</source>
        <translation>随机出现多少故障。</translation>
    </message>
    <message>
        <source>Mix of random faults</source>
        <translation>随机故障的组合</translation>
    </message>
    <message>
        <source>Which kinds come at random, and how often against each other.</source>
        <translation>随机出现哪些种类及其相对频率。</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>不含控制字符的文本</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address (MQTT over WebSockets is not spoken here; brokers have a port for mqtt:// too)</source>
        <translation>http://、https://、mqtt:// 或 mqtts:// 地址（此处不支持基于 WebSocket 的 MQTT；代理也有 mqtt:// 端口）</translation>
    </message>
    <message>
        <source>%1://HOST or %1://HOST:PORT, without a path (the topic goes into MQTT_TOPIC), user name (MQTT_USERNAME) or query</source>
        <translation>%1://HOST 或 %1://HOST:PORT，不含路径（主题写入 MQTT_TOPIC）、用户名（MQTT_USERNAME）或查询</translation>
    </message>
    <message>
        <source>an http://, https://, mqtt:// or mqtts:// address without user name, query or fragment</source>
        <translation>不含用户名、查询和片段的 http://、https://、mqtt:// 或 mqtts:// 地址</translation>
    </message>
    <message>
        <source>aneroid-RUN</source>
        <translation>aneroid-RUN</translation>
    </message>
    <message>
        <source>%1: a topic must not be empty; leave the flag out for the payload&apos;s.</source>
        <translation>%1：主题不能为空；省略该标志即使用格式的主题。</translation>
    </message>
    <message>
        <source>The payload&apos;s</source>
        <translation>按格式</translation>
    </message>
    <message>
        <source>0: at most once</source>
        <translation>0：最多一次</translation>
    </message>
    <message>
        <source>1: at least once</source>
        <translation>1：至少一次</translation>
    </message>
    <message>
        <source>2: exactly once</source>
        <translation>2：恰好一次</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>全部共用一个</translation>
    </message>
    <message>
        <source>One for each device</source>
        <translation>每个设备一个</translation>
    </message>
    <message>
        <source>Address of the server or MQTT broker that readings are sent to.</source>
        <translation>读数发送到的服务器或 MQTT 代理的地址。</translation>
    </message>
    <message>
        <source>Whether readings are sent to the server.</source>
        <translation>是否将读数发送到服务器。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic of each reading at a broker, a template; empty: the payload&apos;s.</source>
        <translation>每个读数在代理上的主题，为模板；留空：格式的主题。</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>How sure a broker must be to have a reading.</source>
        <translation>代理收到读数的确定程度。</translation>
    </message>
    <message>
        <source>Retain</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Whether a broker keeps the latest reading of a topic for those who subscribe later.</source>
        <translation>代理是否为之后的订阅者保留主题的最新读数。</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT 版本</translation>
    </message>
    <message>
        <source>Version of the protocol; automatic: 5, and 3.1.1 where a broker does not speak it.</source>
        <translation>协议版本；自动：5，代理不支持时为 3.1.1。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Name of the connection at a broker, a template; empty: the payload&apos;s, or aneroid- and the run.</source>
        <translation>连接在代理上的名称，为模板；留空：格式的名称，或 aneroid- 加运行标识。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>One connection to a broker for all devices, or one for each; automatic: for each where user, client or death message are the device&apos;s own.</source>
        <translation>所有设备共用一个到代理的连接，或每个设备一个；自动：当用户、客户端或遗嘱消息属于设备时每个设备一个。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User name at a broker, a template; empty: the payload&apos;s.</source>
        <translation>代理上的用户名，为模板；留空：格式的用户名。</translation>
    </message>
    <message>
        <source>MQTT password</source>
        <translation>MQTT 密码</translation>
    </message>
    <message>
        <source>Password at a broker.</source>
        <translation>代理上的密码。</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>How long a connection to a broker may be silent before a sign of life.</source>
        <translation>到代理的连接在发送保活信号前可以静默多久。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Most messages that a broker has not acknowledged yet; fewer where it says so.</source>
        <translation>代理尚未确认的消息的最大数量；代理要求时更少。</translation>
    </message>
    <message>
        <source>Availability topic</source>
        <translation>可用性主题</translation>
    </message>
    <message>
        <source>Where a broker keeps &quot;online&quot; or &quot;offline&quot;, a template; empty: only what the payload tells.</source>
        <translation>代理保存“online”或“offline”的位置，为模板；留空：仅格式所述。</translation>
    </message>
    <message>
        <source>%1 must be as long as the lists of amplitudes.</source>
        <translation>%1 必须与各幅度列表一样长。</translation>
    </message>
    <message>
        <source>Degrees north: seasons are those of its side of the equator, and payloads tell it.</source>
        <translation>北纬度数：季节取赤道所在一侧的季节，格式中也会给出。</translation>
    </message>
    <message>
        <source>%1 is not used: several devices have their names from %2.</source>
        <translation>未使用 %1：多个设备的名称来自 %2。</translation>
    </message>
    <message>
        <source>%1 is not used: a single device has its name from %2.</source>
        <translation>未使用 %1：单个设备的名称来自 %2。</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 给出了不止一次。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 与 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 is for use with %2.</source>
        <translation>%1 需与 %2 一起使用。</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is missing.</source>
        <translation>缺少参数“%1”。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>内置接收器未能启动：%1</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. &quot;aneroid-cli run&quot; does the same job in the console.</source>
        <translation>没有可打开窗口的显示器：DISPLAY 和 WAYLAND_DISPLAY 均未设置。“aneroid-cli run”可在控制台中完成同样的工作。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>TlsFiles</name>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1：无法读取文件 %2：%3。</translation>
    </message>
    <message>
        <source>%1: the file %2 holds no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1：文件 %2 不含 PEM 格式的证书（以 -----BEGIN CERTIFICATE----- 开头）。</translation>
    </message>
    <message>
        <source>TLS_KEY_FILE: the file %1 holds no private key in PEM form, or one that is locked with a passphrase.</source>
        <translation>TLS_KEY_FILE：文件 %1 不含 PEM 格式的私钥，或私钥被口令锁定。</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>The upload&apos;s progress cannot be written to %1: %2.</source>
        <translation>无法将上传进度写入 %1：%2。</translation>
    </message>
    <message>
        <source>its folder is not writable</source>
        <translation>其文件夹不可写</translation>
    </message>
    <message>
        <source>The same upload is running already.</source>
        <translation>同一上传已在进行。</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>Storm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>锋面</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴好时段</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>in a bathroom</comment>
        <translation>淋浴</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>开窗</translation>
    </message>
</context>
<context>
    <name>aneroid::AboutDialog</name>
    <message>
        <source>About Aneroid</source>
        <translation>关于 Aneroid</translation>
    </message>
    <message>
        <source>A virtual BME280: lifelike temperature, humidity and pressure, plotted live and sent to a server.</source>
        <translation>虚拟 BME280：逼真的温度、湿度和气压，实时绘图并发送到服务器。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes with no warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）。不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>所用组件：</translation>
    </message>
</context>
<context>
    <name>aneroid::ActKindDelegate</name>
    <message>
        <source>Act</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>做什么。</translation>
    </message>
</context>
<context>
    <name>aneroid::ActsModel</name>
    <message>
        <source>Add an act</source>
        <translation>添加动作</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln act(s)</source>
        <translation>
            <numerusform>删除 %Ln 个动作</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time after the start: write it as 01:30:00, 90s, 15m or 1h.</source>
        <translation>“%1”不是开始后的时间：请写作 01:30:00、90s、15m 或 1h。</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>更改动作</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>开始之后</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Trigger weather</source>
        <translation>触发天气</translation>
    </message>
    <message>
        <source>End weather</source>
        <translation>结束天气</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Inject fault</source>
        <translation>注入故障</translation>
    </message>
    <message>
        <source>End fault</source>
        <translation>结束故障</translation>
    </message>
</context>
<context>
    <name>aneroid::Amounts</name>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 of %2 readings</source>
        <translation>%1 / %2 条读数</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <comment>readings, rate, time</comment>
        <translation>%1，%2/秒，剩余 %3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDestinationForm</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>I&amp;nto</source>
        <translation>目标(&amp;N)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Write the readings to a file, or post them to the server of the window.</source>
        <translation>把读数写入文件，或发送到窗口中的服务器。</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillDialog</name>
    <message>
        <source>Make history</source>
        <translation>生成历史</translation>
    </message>
    <message>
        <source>Climate: %1. What is not asked for here is as in the window.</source>
        <translation>气候：%1。此处未问及的与窗口中相同。</translation>
    </message>
    <message>
        <source>Preview of the first device</source>
        <translation>第一台设备的预览</translation>
    </message>
    <message>
        <source>Size and time</source>
        <translation>大小与时间</translation>
    </message>
    <message>
        <source>Progress of the history</source>
        <translation>历史生成进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to %1.</source>
        <translation>种子必须是 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>The end is before the beginning: choose a later &quot;to&quot; or an earlier &quot;from&quot;.</source>
        <translation>结束早于开始：请选择更晚的“到”或更早的“从”。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>That will not fit: the disk has %1 free.</source>
        <translation>放不下：磁盘剩余 %1。</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 已存在，将被替换。</translation>
    </message>
    <message>
        <source>Estimating …</source>
        <translation>正在估算 …</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>正在生成预览。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The first device at %Ln instant(s) of the span.</source>
        <translation>
            <numerusform>第一台设备在该时段内的 %Ln 个时刻。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reading of the first device.</source>
        <translation>第一台设备的每条读数。</translation>
    </message>
    <message>
        <source>%1 readings, about %2, about %3</source>
        <comment>count, size, time</comment>
        <translation>%1 条读数，约 %2，约 %3</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;history</source>
        <translation>生成历史(&amp;H)</translation>
    </message>
    <message>
        <source>Stop: nothing is written, and what was there stays.</source>
        <translation>停止：不写入任何内容，原有内容保留。</translation>
    </message>
    <message>
        <source>Make the readings and write the file. The run goes on meanwhile.</source>
        <translation>生成读数并写入文件。运行同时继续。</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>正在开始 …</translation>
    </message>
    <message>
        <source>Close the dialog. A file that it is making is not written; an upload can be continued later.</source>
        <translation>关闭对话框。正在生成的文件不会写入；上传可稍后继续。</translation>
    </message>
    <message>
        <source>Sending is off in the window: switch &quot;Send to server&quot; on first.</source>
        <translation>窗口中的发送已关闭：请先打开“发送到服务器”。</translation>
    </message>
    <message>
        <source>An upload that was stopped continues with the same choices; what was accepted is not sent again.</source>
        <translation>已停止的上传以相同选择继续；已接受的不会再次发送。</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, at least %3</source>
        <comment>count, size, time</comment>
        <translation>%1 条读数，约需发送 %2，至少 %3</translation>
    </message>
    <message>
        <source>%1 readings, about %2 to send, as fast as the server takes them</source>
        <comment>count, size</comment>
        <translation>%1 条读数，约需发送 %2，速度取决于服务器</translation>
    </message>
    <message>
        <source>Upload &amp;history</source>
        <translation>上传历史(&amp;H)</translation>
    </message>
    <message>
        <source>Post the readings to the server. The run goes on meanwhile.</source>
        <translation>把读数发送到服务器。运行同时继续。</translation>
    </message>
    <message>
        <source>Stop: the same choices continue it later.</source>
        <translation>停止：以相同选择可稍后继续。</translation>
    </message>
    <message>
        <source>%1 readings, about %2, %3</source>
        <comment>count, size, less than a second</comment>
        <translation>%1 个读数，约 %2，%3</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillFileForm</name>
    <message>
        <source>Make history into</source>
        <translation>生成历史到</translation>
    </message>
    <message>
        <source>History (*.csv *.csv.gz *.jsonl *.jsonl.gz)</source>
        <translation>历史 (*.csv *.csv.gz *.jsonl *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to a CSV file beside it.</source>
        <translation>把每台设备的每个天气事件写入旁边的 CSV 文件。</translation>
    </message>
    <message>
        <source>Writes each weather event of each device to %1 beside it.</source>
        <translation>把每台设备的每个天气事件写入旁边的 %1。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, gzip</source>
        <translation>CSV，gzip</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>JSON lines, gzip</source>
        <translation>JSON 行，gzip</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file to write; its ending tells the format: .csv, .jsonl, and .gz after either.</source>
        <translation>要写入的文件；扩展名决定格式：.csv、.jsonl，两者之后可加 .gz。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>在对话框中选择文件。</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What the file&apos;s name ends in says the same.</source>
        <translation>与文件名的扩展名一致。</translation>
    </message>
    <message>
        <source>&amp;Labels of weather events</source>
        <translation>天气事件标签(&amp;L)</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillForm</name>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>span of time</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>Time of the first reading, %1.</source>
        <translation>第一条读数的时间，%1。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Time of the last reading at most, %1.</source>
        <translation>最后一条读数最迟的时间，%1。</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>时段(&amp;S)</translation>
    </message>
    <message>
        <source>How far back the history goes; from and to can be set by hand, too.</source>
        <translation>历史向前追溯多久；起止时间也可手动设置。</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>间隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Tr&amp;ue air</source>
        <translation>真实空气(&amp;U)</translation>
    </message>
    <message>
        <source>Adds the true temperature, humidity and pressure to each reading.</source>
        <translation>为每条读数附加真实的温度、湿度和气压。</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>相位(&amp;P)</translation>
    </message>
    <message>
        <source>Spreads the devices of a fleet over the interval, as a live run does.</source>
        <translation>像实时运行那样，把设备群分散在间隔之内。</translation>
    </message>
</context>
<context>
    <name>aneroid::BackfillUploadForm</name>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>The server of the window, with its token and headers.</source>
        <translation>窗口中的服务器，连同其令牌和标头。</translation>
    </message>
    <message>
        <source>In a re&amp;quest</source>
        <translation>每次请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Readings in a request</source>
        <translation>每次请求的读数</translation>
    </message>
    <message>
        <source>Readings in a request at most, for servers that take arrays; others get them one by one. From 1 to %L1.</source>
        <translation>每次请求最多的读数，用于接受数组的服务器；其他服务器逐条发送。范围 1 到 %L1。</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Readings a second</source>
        <translation>每秒读数</translation>
    </message>
    <message>
        <source>Readings a second at most; 0 for no limit.</source>
        <translation>每秒最多读数；0 为不限。</translation>
    </message>
    <message>
        <source> /s</source>
        <comment>readings a second</comment>
        <translation> /秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Send e&amp;verything again</source>
        <translation>全部重新发送(&amp;V)</translation>
    </message>
    <message>
        <source>Also what the server accepted before; else an upload that was stopped continues where it was.</source>
        <translation>包括服务器先前已接受的；否则已停止的上传从原处继续。</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerController</name>
    <message>
        <source>The payload &quot;%1&quot; leaves nothing at a broker that could be retracted.</source>
        <translation>格式“%1”不会在代理上留下任何可撤回的内容。</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln empty message(s) to the broker at %1? It and its subscribers then forget what the devices left there beside their readings, such as discovery and availability. The next connection announces them again.</source>
        <translation>
            <numerusform>要向代理 %1 发布 %Ln 条空消息吗？代理及其订阅者随后会忘记设备在读数之外留下的内容，例如发现信息和可用性。下一次连接会重新公布它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has forgotten what was left in %Ln topic(s).</source>
        <translation>
            <numerusform>代理已忘记 %Ln 个主题中留下的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retracted %1 of %2 topics: %3</source>
        <translation>已撤回 %2 个主题中的 %1 个：%3</translation>
    </message>
</context>
<context>
    <name>aneroid::BrokerPanel</name>
    <message numerus="yes">
        <source>%n topic(s) of the payload</source>
        <translation>
            <numerusform>格式的 %n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>the payload&apos;s</source>
        <translation>按格式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Birth and death messages…</source>
        <translation>上线与遗嘱消息…</translation>
    </message>
    <message>
        <source>Shows what is said when a connection is made and when it is lost, and what Retract takes back.</source>
        <translation>显示建立连接和失去连接时发布的内容，以及“撤回”所收回的内容。</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there beside their readings: discovery and availability. Asks first.</source>
        <translation>让代理忘记设备在读数之外留下的内容：发现信息和可用性。会先询问。</translation>
    </message>
</context>
<context>
    <name>aneroid::ChannelPanel</name>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartMenu</name>
    <message>
        <source>Export what is &amp;visible…</source>
        <translation>导出可见部分(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the readings that the charts show to a CSV file.</source>
        <translation>将图表显示的读数写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Set &amp;marker here</source>
        <translation>在此设置标记(&amp;M)</translation>
    </message>
    <message>
        <source>A second cursor that stays: the other one then says how far its reading is from the marker&apos;s. Key: M</source>
        <translation>固定的第二个游标：另一个游标会显示其读数与标记处的差值。按键：M</translation>
    </message>
    <message>
        <source>&amp;Remove marker</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>There is one cursor again.</source>
        <translation>恢复为一个游标。</translation>
    </message>
    <message>
        <source>Value ran&amp;ge</source>
        <translation>数值范围(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>The axis shows what is in sight. Key: A</source>
        <translation>坐标轴随可见数据调整。按键：A</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>保持不变(&amp;K)</translation>
    </message>
    <message>
        <source>The axis stays, whatever comes.</source>
        <translation>无论数据如何，坐标轴保持不变。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Fewer values. Keys: Ctrl+Up, Ctrl+wheel</source>
        <translation>显示更小的范围。按键：Ctrl+向上、Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>More values. Keys: Ctrl+Down, Ctrl+wheel</source>
        <translation>显示更大的范围。按键：Ctrl+向下、Ctrl+滚轮</translation>
    </message>
    <message>
        <source>&amp;Zoom to a rectangle</source>
        <translation>放大到矩形(&amp;Z)</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse; with Shift it goes without this menu.</source>
        <translation>用鼠标拖出矩形；按住 Shift 可不经此菜单。</translation>
    </message>
    <message>
        <source>&amp;Unfold this chart</source>
        <translation>展开此图表(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold this chart</source>
        <translation>折叠此图表(&amp;F)</translation>
    </message>
    <message>
        <source>A folded chart is its title and the latest value: the others have its room. Key: F</source>
        <translation>折叠的图表只剩标题和最新值，空间让给其他图表。按键：F</translation>
    </message>
</context>
<context>
    <name>aneroid::ChartToolBar</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Time &amp;window</source>
        <translation>时间窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>All readings as they come; minimum, median and maximum of all devices for each interval; or the devices picked in the table.</source>
        <translation>按到达顺序的所有读数；每个间隔内所有设备的最小值、中位数和最大值；或在表格中选择的设备。</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>所有读数</translation>
    </message>
    <message>
        <source>Band of the fleet</source>
        <translation>设备群区间</translation>
    </message>
    <message>
        <source>Picked devices</source>
        <translation>所选设备</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the charts show while they follow the newest reading. It grows with a run that has just begun, and is a minute of real time at least until you choose.</source>
        <translation>图表跟随最新读数时显示的时间长度。它随刚开始的运行增长，并且在您选择之前至少为一分钟真实时间。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings of the run, in the charts</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>aneroid::ClimatePanel</name>
    <message>
        <source>Climate</source>
        <translation>气候</translation>
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
        <translation>%1，典型的一天，与均值之差（%2）</translation>
    </message>
    <message>
        <source>%1, typical change over a time, %2</source>
        <translation>%1，一段时间内的典型变化（%2）</translation>
    </message>
    <message>
        <source>%1, mean of each hour, %2 from its mean</source>
        <translation>%1，各小时均值，与均值之差（%2）</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Recorded %1, synthetic %2 %3.</source>
        <translation>记录 %1，合成 %2 %3。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>aneroid::ControlPanel</name>
    <message>
        <source>Every setting as it is without .env, environment and flags.</source>
        <translation>所有设置恢复为没有 .env、环境变量和选项时的值。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>aneroid::CountersPanel</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Readings that the server accepted.</source>
        <translation>服务器已接受的读数。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Attempts that failed.</source>
        <translation>失败的尝试次数。</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Readings in the queue, those that wait for another try included.</source>
        <translation>队列中的读数，包括等待再次尝试的读数。</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>传输中</translation>
    </message>
    <message>
        <source>Requests that have left and are not answered yet.</source>
        <translation>已发出但尚未收到应答的请求。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Readings given up because the server refused them for good.</source>
        <translation>因服务器最终拒绝而放弃的读数。</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>发送已关闭</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>The server refuses readings</source>
        <translation>服务器拒绝读数</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>built-in receiver, %1</source>
        <translation>内置接收器，%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delivery counters</source>
        <translation>发送计数</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>延迟中位数</translation>
    </message>
    <message>
        <source>Half of the last 1000 answers came faster than this.</source>
        <translation>最近 1000 次应答中有一半快于此值。</translation>
    </message>
    <message>
        <source>Latency, 95 %</source>
        <translation>延迟，95%</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1000 answers came faster than this.</source>
        <translation>最近 1000 次应答中有 95% 快于此值。</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>When the server last accepted a reading.</source>
        <translation>服务器最近一次接受读数的时间。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>How the server has been answering.</source>
        <translation>服务器近来的应答情况。</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>Why the last attempt that failed did so.</source>
        <translation>最近一次失败的原因。</translation>
    </message>
    <message>
        <source>Readings given up without an answer.</source>
        <translation>未得到应答而放弃的读数。</translation>
    </message>
    <message numerus="yes">
        <source>Struggling, next try in %n second(s)</source>
        <translation>
            <numerusform>连接不稳，%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Struggling: some attempts fail</source>
        <translation>连接不稳：部分尝试失败</translation>
    </message>
    <message numerus="yes">
        <source>Offline, next try in %n second(s)</source>
        <translation>
            <numerusform>离线，%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: no answer</source>
        <translation>离线：无应答</translation>
    </message>
    <message>
        <source>off, readings wait in memory</source>
        <translation>已关闭，读数在内存中等待</translation>
    </message>
    <message numerus="yes">
        <source>cannot be written, %n reading(s) in memory only</source>
        <translation>
            <numerusform>无法写入，%n 条读数仅在内存中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) on disk</source>
        <translation>
            <numerusform>磁盘上 %n 条读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from earlier runs</source>
        <translation>
            <numerusform>%n 条来自先前运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for other servers</source>
        <translation>
            <numerusform>%n 条发往其他服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of earlier runs delivered</source>
        <translation>
            <numerusform>先前运行的 %n 条已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and kept</source>
        <translation>
            <numerusform>%n 条被拒绝并保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox full: %1. Waited too long: %2. In memory, too many or cleared: %3.</source>
        <translation>发件箱已满：%1。等待过久：%2。内存中过多或已清空：%3。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Where readings wait until the server has them, and how many.</source>
        <translation>读数在服务器收到之前在何处等待，以及数量。</translation>
    </message>
    <message numerus="yes">
        <source>The outbox keeps %n, to be seen under Run ▸ Refused readings.</source>
        <translation>
            <numerusform>发件箱保留了 %n 条，可在 运行 ▸ 被拒绝的读数 中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings…</source>
        <translation>被拒绝的读数…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>被拒绝的读数</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again after a fix.</source>
        <translation>查看被服务器最终拒绝的读数；修正后重新发送。</translation>
    </message>
    <message numerus="yes">
        <source>Falling behind, %n reading(s) wait</source>
        <translation>
            <numerusform>跟不上，%n 个读数在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings are being dropped, %n so far</source>
        <translation>
            <numerusform>正在丢弃读数，已丢弃 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts after the first one for a reading; also those that were made at once because a connection ended without an answer.</source>
        <translation>一条读数首次尝试之后的尝试；也包括因连接未作应答就结束而立即进行的尝试。</translation>
    </message>
    <message>
        <source>Readings that were accepted by the broker: it has acknowledged them, or, with QoS 0, they were written to its connection. That is no delivery: a broker may drop what it has acknowledged for subscribers that are slow or away, and forgets it where it is killed.</source>
        <translation>已被代理接受的读数：代理已确认，或在 QoS 0 时已写入其连接。这并不是送达：代理可能为缓慢或离线的订阅者丢弃已确认的消息，被强行终止时也会忘记。</translation>
    </message>
    <message>
        <source>By fault</source>
        <translation>因故障</translation>
    </message>
    <message>
        <source>Readings that an injected fault kept away: never sent, or refused because of it. They are in no other count.</source>
        <translation>因注入的故障而未到达的读数：从未发送，或因此被拒绝。它们不计入其他计数。</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>内置接收器</translation>
    </message>
    <message>
        <source>%1 readings a second</source>
        <translation>每秒 %1 个读数</translation>
    </message>
    <message>
        <source>a reading every %1</source>
        <translation>每 %1 一个读数</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) wait</source>
        <translation>
            <numerusform>%n 个读数在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有等待的读数</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>readings wait, time</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>readings wait, time</comment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>开启发送</translation>
    </message>
    <message>
        <source>Readings go to the server again, those that wait first.</source>
        <translation>读数重新发往服务器，等待中的优先。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Do not wait for the next try.</source>
        <translation>不等待下一次重试。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>询问服务器是否应答。</translation>
    </message>
    <message>
        <source>Readings accepted a second, over the last five seconds; where they come more seldom, between the last two.</source>
        <translation>每秒接受的读数，按最近五秒计算；间隔更长时，按最近两个之间计算。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>How readings get to the server at present, and what waits.</source>
        <translation>当前读数如何送达服务器，以及有什么在等待。</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>先前运行</translation>
    </message>
    <message>
        <source>Readings of earlier runs wait for this server: pause or discard them.</source>
        <translation>先前运行的读数在等待此服务器：可暂停或丢弃。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>They wait on, and this run&apos;s readings go alone.</source>
        <translation>它们继续等待，只发送本次运行的读数。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Give them up: they are counted as dropped.</source>
        <translation>放弃它们：计入已丢弃。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide all counters.</source>
        <translation>显示或隐藏所有计数器。</translation>
    </message>
</context>
<context>
    <name>aneroid::CsvExport</name>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or free some space.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹或释放一些空间。</translation>
    </message>
    <message>
        <source>The export to “%1” was given up: its readings were overwritten by newer ones or cleared. Export a shorter span.</source>
        <translation>已放弃导出到“%1”：其读数已被更新的读数覆盖或被清除。请导出较短的时段。</translation>
    </message>
</context>
<context>
    <name>aneroid::Database</name>
    <message>
        <source>The disk is full: the database %1 cannot grow. Free some space.</source>
        <translation>磁盘已满：数据库 %1 无法继续增长。请释放一些空间。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: the disk is full or fails.</source>
        <translation>无法写入数据库 %1：磁盘已满或出现故障。</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Close that program or name another file.</source>
        <translation>数据库 %1 被其他程序锁定。请关闭该程序或指定其他文件。</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Change its permissions or name another file.</source>
        <translation>没有数据库 %1 的写入权限。请更改其权限或指定其他文件。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Name a file in a folder that may be written.</source>
        <translation>无法打开数据库 %1。请指定可写文件夹中的文件。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Move it away or name another file.</source>
        <translation>数据库 %1 已损坏。请将其移走或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Move it away or name another file.</source>
        <translation>%1 不是 SQLite 数据库。请将其移走或指定其他文件。</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>数据库 %1 报告：%2</translation>
    </message>
    <message>
        <source>No database file is named.</source>
        <translation>未指定数据库文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for the database.</source>
        <translation>%1 是文件夹。请为数据库指定一个文件。</translation>
    </message>
    <message>
        <source>The folder %1 for the database cannot be made. Name a file in a folder that may be written.</source>
        <translation>无法创建数据库所在的文件夹 %1。请指定可写文件夹中的文件。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Name another file.</source>
        <translation>%1 是其他程序的数据库。请指定其他文件。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Aneroid (schema %2, this one knows %3). Update Aneroid or name another file.</source>
        <translation>数据库 %1 由更新版本的 Aneroid 写入（模式版本 %2，当前支持 %3）。请更新 Aneroid 或指定其他文件。</translation>
    </message>
</context>
<context>
    <name>aneroid::DayPreviewView</name>
    <message>
        <source>%1 to %2 °C</source>
        <translation>%1 至 %2 °C</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 至 %2 %</translation>
    </message>
    <message>
        <source>%1 to %2 hPa</source>
        <translation>%1 至 %2 hPa</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>典型的一天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>temperature, its range</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A working day at this time of the year, from 0 to 24 h local time, as it might be; pale behind it the mean of several. Numbers are its lowest and highest values.</source>
        <translation>每年此时一个工作日可能的样子，当地时间 0 至 24 时；后面的浅色线为多日平均。数字为当日的最低值和最高值。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLetters</name>
    <message>
        <source>Without an outbox on disk no refused readings are kept.</source>
        <translation>没有磁盘发件箱时不保留被拒绝的读数。</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersDialog</name>
    <message numerus="yes">
        <source>Discarded %Ln refused reading(s).</source>
        <translation>
            <numerusform>已丢弃 %Ln 条被拒绝的读数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln refused reading(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条被拒绝的读数导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>被拒绝的读数</translation>
    </message>
    <message>
        <source>Readings that a server refused for good, newest first. Ctrl+C copies the selected rows.</source>
        <translation>被服务器最终拒绝的读数，最新的在前。Ctrl+C 复制所选行。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send the selected readings again, to the server in use now (Enter).</source>
        <translation>将所选读数重新发送到当前使用的服务器（回车键）。</translation>
    </message>
    <message>
        <source>Send &amp;all again</source>
        <translation>全部重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>Send all refused readings again, to the server in use now.</source>
        <translation>将所有被拒绝的读数重新发送到当前使用的服务器。</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all refused readings to a CSV file.</source>
        <translation>将所有被拒绝的读数写入 CSV 文件。</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Throw the selected readings away for ever (Del).</source>
        <translation>永久丢弃所选读数（Del 键）。</translation>
    </message>
    <message>
        <source>Discard a&amp;ll…</source>
        <translation>全部丢弃(&amp;L)…</translation>
    </message>
    <message>
        <source>Throw all refused readings away for ever.</source>
        <translation>永久丢弃所有被拒绝的读数。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this list. The readings stay.</source>
        <translation>关闭此列表。读数会保留。</translation>
    </message>
    <message>
        <source>The outbox is off: refused readings are only counted.
Turn on &quot;Outbox on disk&quot; under &quot;Outbox and batches&quot; to keep them.</source>
        <translation>发件箱已关闭：被拒绝的读数仅计数。
要保留它们，请在“发件箱与批量”下打开“磁盘发件箱”。</translation>
    </message>
    <message>
        <source>No reading was refused.
What a server refuses for good, with HTTP 422 for example, is kept here, to be sent again after a fix.</source>
        <translation>没有读数被拒绝。
被服务器最终拒绝的读数（例如 HTTP 422）会保留在这里，修正后可重新发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused reading(s)</source>
        <translation>
            <numerusform>%Ln 条被拒绝的读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln shown</source>
        <translation>
            <numerusform>显示最新 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reading to see the server&apos;s whole answer here.</source>
        <translation>选择一条读数，即可在此查看服务器的完整应答。</translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation>%1 的应答：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1 again and leave when sending is on.</source>
        <translation>
            <numerusform>%Ln 条读数再次等待发往 %1，打开发送后即发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) go to %1 again; what is refused once more comes back here.</source>
        <translation>
            <numerusform>%Ln 条读数重新发往 %1；再次被拒绝的会回到这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export refused readings</source>
        <translation>导出被拒绝的读数</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln refused reading(s)? This cannot be undone.</source>
        <translation>
            <numerusform>丢弃 %Ln 条被拒绝的读数？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>aneroid::DeadLettersModel</name>
    <message>
        <source>Refused at</source>
        <translation>拒绝时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time of the reading</source>
        <translation>读数时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>T (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>RH (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>气压 (hPa)</translation>
    </message>
    <message>
        <source>P (hPa)</source>
        <translation>气压 (hPa)</translation>
    </message>
</context>
<context>
    <name>aneroid::DeliveryPanel</name>
    <message>
        <source>Outbox and batches</source>
        <translation>发件箱与批量</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>在数据文件夹中</translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesModel</name>
    <message>
        <source>Plot %1</source>
        <translation>绘制 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n 条被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n 条被丢弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a retry</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n 条等待重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n 条等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>From %1 to %2 in the latest readings</source>
        <translation>最近读数中从 %1 到 %2</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>气压 (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Accepted up to sequence %1</source>
        <translation>已接收到序号 %1</translation>
    </message>
    <message>
        <source>%1 km west</source>
        <translation>以西 %1 公里</translation>
    </message>
    <message>
        <source>%1 km east</source>
        <translation>以东 %1 公里</translation>
    </message>
    <message>
        <source>%1 km south</source>
        <translation>以南 %1 公里</translation>
    </message>
    <message>
        <source>%1 km north</source>
        <translation>以北 %1 公里</translation>
    </message>
    <message>
        <source>%1, %2 of the middle of the fleet</source>
        <comment>places in km</comment>
        <translation>位于设备群中心%1、%2</translation>
    </message>
    <message>
        <source>Distance from the middle of the fleet (km)</source>
        <translation>与设备群中心的距离（公里）</translation>
    </message>
    <message>
        <source>Climate profile</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>Time of the last reading</source>
        <translation>最近一次读数的时间</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>气候</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n by fault</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%n 条因故障</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::DevicesPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has one device. To see a fleet, set Devices to more than one under More settings and begin a new run.</source>
        <translation>本次运行只有一台设备。要查看设备群，请在“更多设置”中把设备数设为多于一台，然后开始新的运行。</translation>
    </message>
    <message>
        <source>No device is as asked for above.</source>
        <translation>没有符合上述条件的设备。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show all devices again.</source>
        <translation>重新显示所有设备。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>已绘制的</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>哪些设备</translation>
    </message>
    <message>
        <source>Trouble: readings that were refused or dropped, or wait for a retry.</source>
        <translation>问题：被拒绝、被丢弃或等待重试的读数。</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>趋势(&amp;N)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Which channel the small lines in the table show.</source>
        <translation>表格中的小曲线显示哪个通道。</translation>
    </message>
    <message>
        <source>Plot none</source>
        <translation>全不绘制</translation>
    </message>
    <message>
        <source>Let go of all devices that are picked to be plotted.</source>
        <translation>取消选择所有要绘制的设备。</translation>
    </message>
    <message>
        <source>The devices of the run. Space picks a device to be plotted; Alt+Up and Alt+Down put them in order by the column that the keyboard is on; Ctrl+C copies the selected rows.</source>
        <translation>本次运行的设备。空格键选择要绘制的设备；Alt+上和 Alt+下按键盘所在的列排序；Ctrl+C 复制选中的行。</translation>
    </message>
    <message>
        <source>Show devices with this in their id. Enter goes to their rows.</source>
        <translation>显示编号中含有此文字的设备。按回车键转到它们所在的行。</translation>
    </message>
</context>
<context>
    <name>aneroid::EffectList</name>
    <message>
        <source>Neither heating nor air-conditioning.</source>
        <translation>既无供暖也无空调。</translation>
    </message>
    <message>
        <source>Nobody is there, or nobody is felt.</source>
        <translation>无人在场，或人的影响可以忽略。</translation>
    </message>
    <message>
        <source>Add heating or air-conditioning</source>
        <translation>添加供暖或空调</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>A saw-tooth that goes up and down with the plant, at the hours it is on.</source>
        <translation>随设备启停升降的锯齿波，出现在设备运行的小时。</translation>
    </message>
    <message>
        <source>What people&apos;s presence adds to the air, at the hours they are there.</source>
        <translation>人员在场的小时内给空气带来的变化。</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <comment>heating or air-conditioning</comment>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>From one start to the next; it wanders a little.</source>
        <translation>从一次启动到下一次启动；略有波动。</translation>
    </message>
    <message>
        <source>Peak to peak; below 0: against the temperature&apos;s course.</source>
        <translation>峰峰值；小于 0 表示与温度变化方向相反。</translation>
    </message>
    <message>
        <source>At the fullest hours.</source>
        <translation>人最多的小时的值。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>水汽</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>vapour pressure</source>
        <translation>水汽压</translation>
    </message>
    <message>
        <source>humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Click or drag to turn hours on and off; plus and minus change one by a tenth.</source>
        <translation>单击或拖动以启用或停用小时；加号和减号使某一小时增减十分之一。</translation>
    </message>
    <message>
        <source>No kettles, pans or doors.</source>
        <translation>没有水壶、锅或门。</translation>
    </message>
    <message>
        <source>Add puffs</source>
        <translation>添加气流</translation>
    </message>
    <message>
        <source>Puffs of air that come at once and die away: kettles, pans, doors, breath.</source>
        <translation>突然出现又消退的气流：水壶、锅、门、呼吸。</translation>
    </message>
    <message>
        <source>Puffs %1</source>
        <translation>气流 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plant, people or puffs, quantity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Follows in</source>
        <translation>跟随时间</translation>
    </message>
    <message>
        <source>follows in</source>
        <translation>跟随时间</translation>
    </message>
    <message>
        <source>How slowly the room follows: in this time by two thirds.</source>
        <translation>房间跟随的快慢：在此时间内达到三分之二。</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>How many come in an hour at the fullest hours, on average.</source>
        <translation>在最繁忙的时段，平均每小时出现多少次。</translation>
    </message>
    <message>
        <source>Dies away in</source>
        <translation>消退时间</translation>
    </message>
    <message>
        <source>dies away in</source>
        <translation>消退时间</translation>
    </message>
    <message>
        <source>In this time two thirds of it are gone.</source>
        <translation>在此时间内消失三分之二。</translation>
    </message>
    <message>
        <source>The most that a middling one moves the air; they differ.</source>
        <translation>中等大小的一次对空气的最大影响；各次不同。</translation>
    </message>
</context>
<context>
    <name>aneroid::ExchangeDialog</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>上次请求与应答</translation>
    </message>
    <message>
        <source>What was sent last, and what came back; secrets are dots.</source>
        <translation>上次发送的内容和收到的应答；机密以圆点表示。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the request and the answer as text.</source>
        <translation>将请求和应答复制为文本。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>aneroid::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>The readings between the left and the right edge of the charts.</source>
        <translation>图表左右边缘之间的读数。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>要写入的 CSV 文件。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file in a dialog.</source>
        <translation>在对话框中选择文件。</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Write the file. The run goes on meanwhile.</source>
        <translation>写入文件。运行在此期间继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave what was there as it was.</source>
        <translation>保持原有内容不变。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>There is no reading to export.</source>
        <translation>没有可导出的读数。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything (%Ln reading(s))</source>
        <translation>
            <numerusform>全部(&amp;E)（%Ln 个读数）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;visible span (%Ln reading(s))</source>
        <translation>
            <numerusform>可见时段(&amp;V)（%Ln 个读数）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything in memory: the newest %Ln reading(s) of %1</source>
        <translation>
            <numerusform>内存中的全部(&amp;E)：%1 个读数中最新的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings of the run.</source>
        <translation>本次运行的所有读数。</translation>
    </message>
    <message>
        <source>The %1 oldest readings of the run are no longer in memory and will not be in the file. &quot;aneroid-cli run --output FILE&quot; writes every reading.</source>
        <translation>本次运行最早的 %1 个读数已不在内存中，不会写入文件。“aneroid-cli run --output 文件”会写出每个读数。</translation>
    </message>
    <message>
        <source>The %1 oldest readings are no longer in memory and will be missing.</source>
        <translation>最早的 %1 个读数已不在内存中，将会缺失。</translation>
    </message>
</context>
<context>
    <name>aneroid::Exports</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save chart as PNG</source>
        <translation>将图表保存为 PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>Copied the chart to the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reading(s) to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个读数导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 readings of history in %2.</source>
        <translation>已在 %2 中生成 %1 条历史读数。</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · climate: %2 · seed %3</source>
        <comment>device, climate, seed</comment>
        <translation>%1 · 气候：%2 · 种子 %3</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultController</name>
    <message>
        <source>End faults</source>
        <translation>结束故障</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
    <message>
        <source>&amp;Inject: %1</source>
        <translation>注入(&amp;I)：%1</translation>
    </message>
</context>
<context>
    <name>aneroid::FaultPanel</name>
    <message>
        <source>until ended</source>
        <translation>直到结束</translation>
    </message>
    <message>
        <source>one reading</source>
        <translation>一个读数</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>气压</translation>
    </message>
    <message>
        <source>Whether the fault acts on this channel.</source>
        <translation>故障是否作用于该通道。</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>结束故障</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>故障种类</translation>
    </message>
    <message>
        <source>What goes wrong.</source>
        <translation>出什么故障。</translation>
    </message>
    <message>
        <source>Device of the fault</source>
        <translation>故障设备</translation>
    </message>
    <message>
        <source>Which device it befalls.</source>
        <translation>作用于哪台设备。</translation>
    </message>
    <message>
        <source>Strength of the fault</source>
        <translation>故障强度</translation>
    </message>
    <message>
        <source>How strong it is, in the unit behind the number.</source>
        <translation>强度，单位见数字之后。</translation>
    </message>
    <message>
        <source>Length of the fault</source>
        <translation>故障时长</translation>
    </message>
    <message>
        <source>How long it lasts, in minutes; 0: until ended.</source>
        <translation>持续多久，以分钟计；0：直到结束。</translation>
    </message>
    <message>
        <source>Ramp of the fault</source>
        <translation>故障渐变</translation>
    </message>
    <message>
        <source>How long it takes to full strength, in minutes.</source>
        <translation>达到全部强度需要多久，以分钟计。</translation>
    </message>
    <message>
        <source>Makes it go wrong from the next reading on. Needs a started run.</source>
        <translation>从下一个读数起注入故障。需要先开始运行。</translation>
    </message>
    <message>
        <source>Ends all that goes wrong.</source>
        <translation>结束所有故障。</translation>
    </message>
    <message>
        <source>What the fault looks like</source>
        <translation>故障的样子</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>all sensor faults</source>
        <translation>所有传感器故障</translation>
    </message>
</context>
<context>
    <name>aneroid::FirstMinute</name>
    <message>
        <source>Charts and tables begin with the readings that a run begun an hour ago would have made, and go on live.</source>
        <translation>图表和表格从一小时前开始的运行本应产生的读数开始，然后实时继续。</translation>
    </message>
    <message>
        <source>An hour of this fleet is more than one click should make: see Run ▸ New run with history.</source>
        <translation>该设备群一小时的数据超出一次点击的规模：请见 运行 ▸ 带历史的新运行。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start making readings, from now on.</source>
        <translation>从现在起产生读数。</translation>
    </message>
    <message>
        <source>Begin with the last hour</source>
        <translation>从最近一小时开始</translation>
    </message>
    <message>
        <source>Count and send that hour, too</source>
        <translation>同时计数并发送这一小时</translation>
    </message>
    <message>
        <source>Off: the hour&apos;s readings are shown here only, and no server gets them.</source>
        <translation>关闭：这一小时的读数只在此显示，不发送给任何服务器。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitDialog</name>
    <message>
        <source>Stopped: there is no profile.</source>
        <translation>已停止：没有生成气候配置。</translation>
    </message>
    <message>
        <source>New profile from recording</source>
        <translation>由记录新建气候配置</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the recording in a dialog.</source>
        <translation>在对话框中选择记录。</translation>
    </message>
    <message>
        <source>Columns, clock and place</source>
        <translation>列、时钟和地点</translation>
    </message>
    <message>
        <source>Progress of the fit</source>
        <translation>拟合进度</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the profile is called in lists and by --profile.</source>
        <translation>气候配置在列表中和 --profile 中的名称。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A few words for people, such as &quot;My living room&quot;.</source>
        <translation>给人看的几个字，例如“我的客厅”。</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>保存并使用(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the profile and choose it for the weather.</source>
        <translation>保存气候配置并将其用于天气。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the profile among your own.</source>
        <translation>将气候配置保存到您自己的配置中。</translation>
    </message>
    <message>
        <source>&amp;Export JSON…</source>
        <translation>导出 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the profile to a file of your choice.</source>
        <translation>将气候配置写入您选择的文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop a fit that runs; else close without keeping anything.</source>
        <translation>停止正在进行的拟合；否则关闭且不保存任何内容。</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>选择记录</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>拟合(&amp;F)</translation>
    </message>
    <message>
        <source>End the fit.</source>
        <translation>结束拟合。</translation>
    </message>
    <message>
        <source>Read the recording and fit a profile to it.</source>
        <translation>读取记录并据此拟合气候配置。</translation>
    </message>
    <message>
        <source>There is a profile of this name: saving takes its place.</source>
        <translation>已有同名的气候配置：保存将替换它。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>导出气候配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>气候配置 (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Clear the file</source>
        <translation>清除文件</translation>
    </message>
    <message>
        <source>Choose no file.</source>
        <translation>不选择文件。</translation>
    </message>
    <message>
        <source>Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, temperature, humidity, pressure; several files in quotation marks, or a folder of them, are one recording. They can be dropped here, too.</source>
        <translation>您自己的传感器的记录：CSV、JSON 行、日志或 SQLite 数据库，含时间、温度、湿度、气压；加引号的多个文件或一个文件夹算作一份记录。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Recording of your own sensor; drop it here</source>
        <translation>您自己的传感器的记录；拖放到这里</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</source>
        <translation>记录 (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db *.sdb *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>正在读取前几行…</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is made and waits to be saved.</source>
        <translation>配置文件“%1”已生成，等待保存。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitOptionsForm</name>
    <message>
        <source>&quot;%1&quot; is not a clock: write it as +08:00.</source>
        <translation>“%1”不是时钟：请写成 +08:00 的形式。</translation>
    </message>
    <message>
        <source>Name of the column, or its number from 1, where it is not found by itself.</source>
        <translation>列的名称或从 1 开始的编号，用于无法自动找到该列时。</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Temperature column</source>
        <translation>温度列</translation>
    </message>
    <message>
        <source>Humidity column</source>
        <translation>湿度列</translation>
    </message>
    <message>
        <source>Pressure column</source>
        <translation>气压列</translation>
    </message>
    <message>
        <source>Clock of the place</source>
        <translation>当地时钟</translation>
    </message>
    <message>
        <source>Such as +08:00, where the recording&apos;s times are UTC: hours of the day are those of the place.</source>
        <translation>例如 +08:00，用于记录的时间为 UTC 时：一天的小时按当地计。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Of the place, degrees north; negative in the south.</source>
        <translation>该地点的北纬度数；南纬为负。</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>与记录相同</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Where date and time of day stand in two columns: that of the date.</source>
        <translation>日期和时刻分列两栏时：日期所在的列。</translation>
    </message>
    <message>
        <source>C, F or K.</source>
        <translation>C、F 或 K。</translation>
    </message>
    <message>
        <source>% or fraction.</source>
        <translation>% 或 fraction（0 到 1）。</translation>
    </message>
    <message>
        <source>hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.</source>
        <translation>hPa、Pa、kPa、bar、inHg、mmHg、psi 或 atm。</translation>
    </message>
    <message>
        <source>How times are written, in strftime&apos;s letters, such as %d/%m/%Y %H:%M.</source>
        <translation>时间的写法，用 strftime 的字母，例如 %d/%m/%Y %H:%M。</translation>
    </message>
    <message>
        <source>Seconds from row to row, where rows have no time or a mere count.</source>
        <translation>行与行之间的秒数，用于各行没有时间或只有计数时。</translation>
    </message>
    <message>
        <source>When the first row was made on the place&apos;s clock, where rows only count: 2025-11-14T10:30.</source>
        <translation>首行的当地时刻，用于各行只有计数时：2025-11-14T10:30。</translation>
    </message>
    <message>
        <source>Which of several sensors in the recording.</source>
        <translation>记录中多个传感器里的哪一个。</translation>
    </message>
    <message>
        <source>The column that tells the sensors apart.</source>
        <translation>区分各传感器的列。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1：“%2”不是 %3 之一。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number of seconds up to a day.</source>
        <translation>%1：“%2”不是一天以内的秒数。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time such as 2025-11-14T10:30.</source>
        <translation>%1：“%2”不是 2025-11-14T10:30 这样的时刻。</translation>
    </message>
    <message>
        <source>Which table of a SQLite database holds the recording.</source>
        <translation>SQLite 数据库中哪个表含有记录。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitPreview</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Columns as they are understood</source>
        <translation>所理解的各列</translation>
    </message>
    <message>
        <source>Which column is what, in which unit, and how that was told.</source>
        <translation>哪一列是什么、用什么单位，以及如何得知。</translation>
    </message>
    <message>
        <source>First rows as they are understood</source>
        <translation>所理解的前几行</translation>
    </message>
    <message>
        <source>The first rows on the place&apos;s clock, in °C, % and hPa, as the fit will take them.</source>
        <translation>前几行，按当地时钟，以 °C、% 和 hPa 为单位，即拟合所采用的值。</translation>
    </message>
</context>
<context>
    <name>aneroid::FitResultView</name>
    <message>
        <source>Recording</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>Notes, and what could not be determined</source>
        <translation>说明以及未能确定的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was read and found, and what could not be determined, is told here.</source>
        <translation>此处显示读取和发现的内容，以及未能确定的内容。</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>How alike two channels change</source>
        <translation>两个通道的变化有多相似</translation>
    </message>
    <message>
        <source>over</source>
        <translation>时间差</translation>
    </message>
</context>
<context>
    <name>aneroid::FormBinder</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>范围：%1 至 %2。</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryJob</name>
    <message>
        <source>%1 accepted, %2 refused of %3 readings, %4/s</source>
        <translation>已接受 %1，拒绝 %2，共 %3 条读数，%4/秒</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Continues where it stopped: %1 of %2 readings are decided.</source>
        <translation>从停止处继续：%2 条读数中 %1 条已有结果。</translation>
    </message>
    <message>
        <source>%1 readings, %2, %3</source>
        <comment>count, size, time</comment>
        <translation>%1 条读数，%2，%3</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Stopped: %1 is not written.</source>
        <translation>已停止：%1 未写入。</translation>
    </message>
    <message>
        <source>%1 readings accepted, %2 refused</source>
        <translation>已接受 %1 条读数，拒绝 %2 条</translation>
    </message>
    <message>
        <source>%1, %2 by fault</source>
        <comment>progress, readings</comment>
        <translation>%1，因故障 %2</translation>
    </message>
    <message>
        <source>%1; retry in %3 s: %2</source>
        <comment>progress, error, time</comment>
        <translation>%1；%3 秒后重试：%2</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryRunDialog</name>
    <message>
        <source>The beginning must be in the past.</source>
        <translation>开始时刻必须在过去。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>大约需要补上 %Ln 条读数。</numerusform>
        </translation>
    </message>
    <message>
        <source>New run with history</source>
        <translation>带历史的新运行</translation>
    </message>
    <message>
        <source>&amp;So long ago:</source>
        <translation>多久以前(&amp;S)：</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How long ago the run begins.</source>
        <translation>运行从多久以前开始。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>时刻(&amp;A)：</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The time at which the run begins, by the clock of the charts.</source>
        <translation>运行开始的时刻，按图表的时钟。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln reading(s) to catch up with.</source>
        <translation>
            <numerusform>需要补上超过 %Ln 条读数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a while before now.</source>
        <translation>从现在之前的一段时间开始。</translation>
    </message>
    <message>
        <source>Begin at a date and a time.</source>
        <translation>从某个日期和时间开始。</translation>
    </message>
    <message>
        <source>Begin the run in the past; it catches up at once.</source>
        <translation>从过去开始运行，并立即追赶。</translation>
    </message>
    <message>
        <source>Close this question; the run goes on as it is.</source>
        <translation>关闭此询问，运行照常继续。</translation>
    </message>
    <message>
        <source>The run begins in the past and makes its readings as fast as the server takes them, until it has caught up with the clock; then it goes on live. It clears the charts, the table and the counters; what waits in the outbox is still sent.</source>
        <translation>运行从过去开始，以服务器接受的最快速度生成读数，直到追上时钟；然后继续实时运行。它会清空图表、表格和计数器；发件箱中等待的仍会发送。</translation>
    </message>
</context>
<context>
    <name>aneroid::HistoryUpload</name>
    <message>
        <source>This upload was begun by version %1, whose readings may differ: continue with that one, or begin it anew.</source>
        <translation>此上传由版本 %1 开始，其读数可能不同：请用该版本继续，或重新开始。</translation>
    </message>
    <message>
        <source>What was remembered of this upload cannot be read and is kept as %1; everything is sent again, with the same keys.</source>
        <translation>无法读取此上传的已存进度，已保留为 %1；将用相同的键全部重新发送。</translation>
    </message>
    <message>
        <source>The server takes no arrays (no batch route): readings go one by one.</source>
        <translation>服务器不接受数组（没有批量路由）：读数将逐条发送。</translation>
    </message>
    <message>
        <source>The server turns the upload away: %1</source>
        <translation>服务器拒绝此上传：%1</translation>
    </message>
    <message>
        <source>Refused readings cannot be written to %1: %2.</source>
        <translation>无法将被拒绝的读数写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1, sequence %2: %3</source>
        <translation>%1，序号 %2：%3</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>服务器已恢复应答。</translation>
    </message>
    <message>
        <source>All %1 readings are accepted.</source>
        <translation>全部 %1 条读数已被接受。</translation>
    </message>
    <message>
        <source>%1 readings are accepted, %2 refused; the refused ones are in %3.</source>
        <translation>%1 条读数已被接受，%2 条被拒绝；被拒绝的保存在 %3 中。</translation>
    </message>
    <message>
        <source>%1 %2 of %3 readings are decided; start it again with the same settings to continue.</source>
        <translation>%1 %3 条读数中已有 %2 条得到答复；用相同的设置再次启动即可继续。</translation>
    </message>
    <message>
        <source>This upload was completed on %1; nothing is sent.</source>
        <translation>此上传已于 %1 完成；不再发送。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Lost or refused by injected faults: %1.</source>
        <translation>因注入的故障丢失或被拒绝：%1。</translation>
    </message>
    <message>
        <source>%1 readings are accepted.</source>
        <translation>%1 条读数已被接受。</translation>
    </message>
    <message>
        <source>Trying again until it succeeds: %1</source>
        <translation>重试直至成功：%1</translation>
    </message>
</context>
<context>
    <name>aneroid::HoursEdit</name>
    <message>
        <source>Mon–Fri</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>周六、周日</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h: %4 %</source>
        <comment>days, from hour, to hour, share</comment>
        <translation>%1，%2 至 %3 时：%4 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
</context>
<context>
    <name>aneroid::HttpFront</name>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program or choose another port.</source>
        <translation>%2 上的端口 %1 已被其他程序占用。请停止该程序或选择其他端口。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>接收器无法在 %1 的端口 %2 上监听：%3。请选择其他地址或端口。</translation>
    </message>
</context>
<context>
    <name>aneroid::LifeDialog</name>
    <message>
        <source>This format says nothing to a broker beside its readings. With an availability topic, the broker keeps whether a device is there.</source>
        <translation>此格式除读数外不向代理发布任何内容。设置可用性主题后，代理会保存设备是否在线。</translation>
    </message>
    <message>
        <source>Birth and death messages</source>
        <translation>上线与遗嘱消息</translation>
    </message>
    <message>
        <source>What is said for the first device beside its readings; secrets are dots.</source>
        <translation>第一个设备在读数之外发布的内容；机密显示为圆点。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the messages as text.</source>
        <translation>将消息复制为文本。</translation>
    </message>
    <message>
        <source>&amp;Retract…</source>
        <translation>撤回(&amp;R)…</translation>
    </message>
    <message>
        <source>Has the broker forget what the devices left there. Asks first.</source>
        <translation>让代理忘记设备留下的内容。会先询问。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>aneroid::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>aneroid::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What happened, newest first. Ctrl+C copies the selected rows.</source>
        <translation>发生的事情，最新的在前。按 Ctrl+C 复制所选行。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Log filter</source>
        <translation>日志筛选</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown.</source>
        <translation>显示哪些类别的条目。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown.</source>
        <translation>复制所选条目；未选择时复制所有显示的条目。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Remove all entries from the log.</source>
        <translation>删除日志中的所有条目。</translation>
    </message>
</context>
<context>
    <name>aneroid::MainWindow</name>
    <message>
        <source>Controls</source>
        <translation>控制面板</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>图表和表格</translation>
    </message>
    <message>
        <source>Up to eight devices are plotted together. Untick one to make room for another.</source>
        <translation>最多同时绘制八台设备。请先取消选择一台。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program: the built-in receiver listens at %2.</source>
        <translation>端口 %1 已被其他程序占用：内置接收器在 %2 监听。</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>内置接收器在 %1 监听。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
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
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>aneroid::MorePanel</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>Choose fleet file</source>
        <translation>选择设备群文件</translation>
    </message>
    <message>
        <source>Fleets (*.csv *.json);;All files (*)</source>
        <translation>设备群 (*.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the CSV or JSON file that names the devices.</source>
        <translation>选择列出各设备的 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>Choose fleet file…</source>
        <translation>选择设备群文件…</translation>
    </message>
</context>
<context>
    <name>aneroid::NewRunQuestion</name>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message numerus="yes">
        <source>A new run clears the charts, the table and the counters. What waits in the outbox is still sent; what waits in memory only is given up. %Ln reading(s) were made, and not all are exported.</source>
        <translation>
            <numerusform>新的运行会清空图表、表格和计数器。发件箱中等待的仍会发送；只在内存中等待的将被放弃。已生成 %Ln 条读数，尚未全部导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message.</source>
        <translation>关闭此消息。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the folder that the file is in.</source>
        <translation>显示文件所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>aneroid::NumberTyping</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a field (&quot;Interval&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>“%1”只允许：%2。</translation>
    </message>
</context>
<context>
    <name>aneroid::OptionalControl</name>
    <message>
        <source>The payload&apos;s</source>
        <translation>按格式</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxDatabase</name>
    <message>
        <source>The disk is full or fails: readings cannot be stored in %1. Make room there.</source>
        <translation>磁盘已满或出错：无法将读数存入 %1。请在那里腾出空间。</translation>
    </message>
    <message>
        <source>The outbox %1 is locked by another program.</source>
        <translation>发件箱 %1 被另一个程序锁定。</translation>
    </message>
    <message>
        <source>The outbox %1 cannot be opened for writing. Change the permissions, or name another file with OUTBOX_FILE.</source>
        <translation>无法打开发件箱 %1 进行写入。请更改权限，或用 OUTBOX_FILE 指定其他文件。</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged.</source>
        <translation>发件箱 %1 已损坏。</translation>
    </message>
    <message>
        <source>The outbox %1 reports: %2</source>
        <translation>发件箱 %1 报告：%2</translation>
    </message>
    <message>
        <source>%1 is not an outbox but another program&apos;s database. Name another file with OUTBOX_FILE.</source>
        <translation>%1 不是发件箱，而是另一个程序的数据库。请用 OUTBOX_FILE 指定其他文件。</translation>
    </message>
    <message>
        <source>The outbox %1 was written by a newer Aneroid. Update Aneroid, or name another file with OUTBOX_FILE.</source>
        <translation>发件箱 %1 由更新版本的 Aneroid 写入。请更新 Aneroid，或用 OUTBOX_FILE 指定其他文件。</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxFile</name>
    <message>
        <source>The outbox %1 cannot be written. Change the permissions of its folder, or name another file with OUTBOX_FILE.</source>
        <translation>无法写入发件箱 %1。请更改其文件夹的权限，或用 OUTBOX_FILE 指定其他文件。</translation>
    </message>
    <message>
        <source>The outbox %1 is in use by a running Aneroid. Close that program, or do this in its window.</source>
        <translation>发件箱 %1 正被运行中的 Aneroid 使用。请关闭该程序，或在其窗口中操作。</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2.</source>
        <translation>%1 已将其另存为 %2。</translation>
    </message>
</context>
<context>
    <name>aneroid::OutboxWorker</name>
    <message>
        <source>Another Aneroid uses the outbox %1; this one uses %2.</source>
        <translation>另一个 Aneroid 正在使用发件箱 %1；本程序使用 %2。</translation>
    </message>
    <message>
        <source>%1 It is set aside as %2, and a new one is begun.</source>
        <translation>%1 已将其另存为 %2，并新建一个。</translation>
    </message>
    <message>
        <source>Readings are stored in the outbox again.</source>
        <translation>读数重新存入发件箱。</translation>
    </message>
    <message>
        <source>%1 Until then readings wait in memory only.</source>
        <translation>%1 在此之前读数仅在内存中等待。</translation>
    </message>
</context>
<context>
    <name>aneroid::PatternPanel</name>
    <message>
        <source>Patterns</source>
        <translation>变化模式</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadControl</name>
    <message>
        <source>Edit format…</source>
        <translation>编辑格式…</translation>
    </message>
    <message>
        <source>Open a copy of this format, with a preview of what it makes beside it.</source>
        <translation>打开此格式的副本，旁边显示其结果预览。</translation>
    </message>
</context>
<context>
    <name>aneroid::PayloadEditor</name>
    <message>
        <source>Edit format</source>
        <translation>编辑格式</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name that the format is saved and chosen by. With the name of a built-in one it takes its place until it is reset.</source>
        <translation>保存和选择该格式所用的名称。若与内置格式同名，则取代它，直到被重置。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The format as JSON with Mustache templates.</source>
        <translation>以 JSON 表示的格式，含 Mustache 模板。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What this format makes of the next reading: address, headers and body; secrets are dots.</source>
        <translation>此格式对下一条读数的结果：地址、标头和正文；机密以圆点表示。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a format from a JSON file into this text.</source>
        <translation>从 JSON 文件读入格式到此文本。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write this text to a JSON file.</source>
        <translation>将此文本写入 JSON 文件。</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>保存并使用(&amp;S)</translation>
    </message>
    <message>
        <source>Save the format under this name and send with it from the next reading on.</source>
        <translation>以此名称保存格式，并从下一条读数起使用。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the editor.</source>
        <translation>关闭编辑器。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the saved format of this name. Its text stays here and can be saved again.</source>
        <translation>删除以此名称保存的格式。其文本保留在此，可重新保存。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Take the built-in format of this name back as it came.</source>
        <translation>恢复此名称的内置格式的原样。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Import format</source>
        <translation>导入格式</translation>
    </message>
    <message>
        <source>Formats (*.json);;All files (*)</source>
        <translation>格式 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as it came.</source>
        <translation>“%1”已恢复原样。</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Close without saving the changes?</source>
        <translation>不保存更改就关闭吗？</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileControl</name>
    <message>
        <source>The run goes on with the profile as it was.</source>
        <translation>本次运行继续使用原来的气候配置。</translation>
    </message>
    <message>
        <source>The run goes on with &quot;%1&quot;.</source>
        <translation>本次运行继续使用“%1”。</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>管理气候配置</translation>
    </message>
    <message>
        <source>Look at all profiles; duplicate, edit, import, export or reset one.</source>
        <translation>查看所有气候配置；复制、编辑、导入、导出或重置其中之一。</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>新建运行…</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Begin a new run with the chosen profile.</source>
        <translation>用所选气候配置开始新的运行。</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileDetails</name>
    <message>
        <source>Description, sources and notes</source>
        <translation>描述、来源和说明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of profile, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources of the numbers</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>It has neither description nor sources.</source>
        <translation>既无描述也无来源。</translation>
    </message>
    <message>
        <source>This profile cannot be used.</source>
        <translation>此气候配置无法使用。</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileEditor</name>
    <message>
        <source>Edit profile: %1</source>
        <translation>编辑气候配置：%1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>典型的一天</translation>
    </message>
    <message>
        <source>A working day at this time of the year, as it might be; pale behind it the mean of several.</source>
        <translation>每年此时一个工作日可能的样子；后面的浅色线为多日平均。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep it as your own copy; &quot;Reset&quot; brings the built-in one back.</source>
        <translation>保存为您自己的副本；“重置”可恢复内置版本。</translation>
    </message>
    <message>
        <source>Keep it in your folder of profiles.</source>
        <translation>保存到您的气候配置文件夹。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close and keep the profile as it was.</source>
        <translation>关闭并保持气候配置不变。</translation>
    </message>
    <message>
        <source>What is marked must be mended before the profile can be saved.</source>
        <translation>必须先修正标出的内容才能保存气候配置。</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑气候配置</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>要放弃更改吗？</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfileFormView</name>
    <message>
        <source>Ranges and variation</source>
        <translation>范围与波动</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>地点与一年</translation>
    </message>
    <message>
        <source>Weather events</source>
        <translation>天气事件</translation>
    </message>
    <message>
        <source>Heating and air-conditioning</source>
        <translation>供暖与空调</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A few words by which lists show the profile.</source>
        <translation>列表中用来显示此气候配置的几个字。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What air it is, in a sentence or two.</source>
        <translation>用一两句话说明这是怎样的空气。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>描述(&amp;P)</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Drift in 10 s</source>
        <translation>10 s 内漂移</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>波动</translation>
    </message>
    <message>
        <source>%1 minimum</source>
        <translation>%1下限</translation>
    </message>
    <message>
        <source>No reading lies below. Random variation grows and shrinks with the range.</source>
        <translation>没有读数低于此值。随机波动随范围增大和减小。</translation>
    </message>
    <message>
        <source>%1 maximum</source>
        <translation>%1上限</translation>
    </message>
    <message>
        <source>No reading lies above. Random variation grows and shrinks with the range.</source>
        <translation>没有读数高于此值。随机波动随范围增大和减小。</translation>
    </message>
    <message>
        <source>%1 drift</source>
        <translation>%1漂移</translation>
    </message>
    <message>
        <source>The most that random variation may move in 10 s; 0 is a flat line.</source>
        <translation>随机波动在 10 s 内的最大变化；0 为一条直线。</translation>
    </message>
    <message>
        <source>%1 variation</source>
        <translation>%1波动</translation>
    </message>
    <message>
        <source>How strong random variation is, against what it was: 2 is twice as strong, as far as the drift lets it.</source>
        <translation>随机波动相对于原来的强度：2 表示两倍，但受漂移限制。</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times as strong</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>Half of what the recorded day moves.</source>
        <translation>所记录的一天中变化幅度的一半。</translation>
    </message>
    <message>
        <source>Half of what it moves between the coldest and the warmest hour; below 0: against the temperature.</source>
        <translation>最冷与最热时刻之间变化幅度的一半；小于 0 表示与温度变化方向相反。</translation>
    </message>
    <message>
        <source>Half the daily range</source>
        <translation>日较差的一半</translation>
    </message>
    <message>
        <source>Vapour</source>
        <translation>水汽</translation>
    </message>
    <message>
        <source>%1, half the daily range</source>
        <translation>%1，日较差的一半</translation>
    </message>
    <message>
        <source>Humidity follows from vapour and temperature.</source>
        <translation>湿度由水汽和温度得出。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Warmest hour</source>
        <translation>最热时刻</translation>
    </message>
    <message>
        <source>Local time. Moving it moves the whole recorded day.</source>
        <translation>当地时间。移动它会移动所记录的整个一天。</translation>
    </message>
    <message>
        <source>Local time.</source>
        <translation>当地时间。</translation>
    </message>
    <message>
        <source>Coldest hour</source>
        <translation>最冷时刻</translation>
    </message>
    <message>
        <source>Local time, as it was recorded; it moves with the warmest hour.</source>
        <translation>当地时间，与记录相同；随最热时刻一起移动。</translation>
    </message>
    <message>
        <source>Spread from day to day</source>
        <translation>逐日离散程度</translation>
    </message>
    <message>
        <source>How much the daily range differs from day to day, as a standard deviation.</source>
        <translation>日较差逐日的差异，以标准差表示。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Warmest and coldest hour</source>
        <translation>最热和最冷时刻</translation>
    </message>
    <message>
        <source>Coldest at sunrise, range by the sun</source>
        <translation>日出时最冷，变幅随太阳而定</translation>
    </message>
    <message>
        <source>By date and latitude, as outdoors; the coldest hour is then that of the equinox.</source>
        <translation>按日期和纬度，如同室外；此时最冷时刻为春秋分当日的时刻。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Half the yearly range</source>
        <translation>年较差的一半</translation>
    </message>
    <message>
        <source>Temperature, half the yearly range</source>
        <translation>温度，年较差的一半</translation>
    </message>
    <message>
        <source>Of the daily mean, between the coldest and the warmest day.</source>
        <translation>最冷日与最热日之间日平均值的差。</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, quantity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How many come in a week; 0: only by hand.</source>
        <translation>每周出现的次数；0：仅手动触发。</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>No event of this kind is shorter.</source>
        <translation>此类事件不会更短。</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>No event of this kind is longer.</source>
        <translation>此类事件不会更长。</translation>
    </message>
    <message>
        <source>The most that it moves the air.</source>
        <translation>对空气造成的最大变化。</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Puffs of air</source>
        <translation>气流</translation>
    </message>
    <message>
        <source>Degrees north; below 0 in the south, where the seasons are turned. Decides the tide of the air and the sun&apos;s hours.</source>
        <translation>北纬度数；南半球低于 0，季节相反。决定大气潮汐和日照时间。</translation>
    </message>
    <message>
        <source>Humidity stays at 100 % when the air is full, as in fog</source>
        <translation>空气饱和时湿度保持 100 %，如雾中</translation>
    </message>
    <message>
        <source>Where the range of humidity ends at 100 %. Else it comes near it and never gets there.</source>
        <translation>适用于湿度范围止于 100 % 时。否则会接近但从不到达。</translation>
    </message>
    <message>
        <source>How much stronger random variation is on the warmest day than on average, and weaker on the coldest; below 0: the other way.</source>
        <translation>随机变化在最暖的一天比平均强多少，在最冷的一天弱多少；低于 0 则相反。</translation>
    </message>
    <message>
        <source>Variation in summer</source>
        <translation>夏季变化</translation>
    </message>
    <message>
        <source>%1, variation in summer</source>
        <translation>%1，夏季变化</translation>
    </message>
</context>
<context>
    <name>aneroid::ProfilesDialog</name>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>…以及另外 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Climate profiles</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Choose this profile for the weather, with its ranges.</source>
        <translation>将此气候配置及其范围用于天气。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change titles, ranges, the day, events. A built-in profile becomes a changed copy.</source>
        <translation>更改标题、范围、一天和事件。内置的气候配置会成为修改过的副本。</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one.</source>
        <translation>由此创建您自己的气候配置。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a profile from a JSON file. It can be dropped here, too.</source>
        <translation>从 JSON 文件读取气候配置。也可以拖放到此处。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write this profile to a JSON file.</source>
        <translation>将此气候配置写入 JSON 文件。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Give a changed built-in profile its own numbers back.</source>
        <translation>使修改过的内置气候配置恢复其原有数值。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete a profile of your own.</source>
        <translation>删除您自己的气候配置。</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back what was deleted or reset.</source>
        <translation>恢复被删除或重置的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list of profiles.</source>
        <translation>关闭气候配置列表。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>It is in use: choose another one first.</source>
        <translation>正在使用：请先选择另一个。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>This is the copy, &quot;%1&quot;.</source>
        <translation>这是副本“%1”。</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>导入气候配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>气候配置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported as &quot;%1&quot;.</source>
        <translation>已导入为“%1”。</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>导出气候配置</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its own numbers again.</source>
        <translation>“%1”已恢复其原有数值。</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>This file cannot be read, so it cannot be brought back. Delete it?</source>
        <translation>此文件无法读取，因此无法恢复。要删除它吗？</translation>
    </message>
</context>
<context>
    <name>aneroid::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Not all readings of this run are exported (%1 were made). Charts and tables are gone when the window is closed; what waits in the outbox is sent with the next start.</source>
        <translation>本次运行的读数尚未全部导出（共 %1 个）。关闭窗口后图表和表格将消失；发件箱中等待的读数会在下次启动时发送。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>气压 (hPa)</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
</context>
<context>
    <name>aneroid::ReadingsPanel</name>
    <message>
        <source>Recent readings</source>
        <translation>最近读数</translation>
    </message>
    <message>
        <source>The newest readings, newest first. Ctrl+C copies the selected rows.</source>
        <translation>最近的读数，最新的在前。按 Ctrl+C 复制所选行。</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>尚无读数。</translation>
    </message>
</context>
<context>
    <name>aneroid::Receiver</name>
    <message>
        <source>The receiver runs already, on %1.</source>
        <translation>接收器已在 %1 上运行。</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>接收器已停止。</translation>
    </message>
</context>
<context>
    <name>aneroid::ReceiverPanel</name>
    <message>
        <source>Clear stored rows</source>
        <translation>清空已存行</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Last stored rows</source>
        <translation>最近存储的行</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s) that the built-in receiver stored.</source>
        <translation>
            <numerusform>内置接收器最近存储的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver has stored nothing yet.</source>
        <translation>内置接收器尚未存储任何内容。</translation>
    </message>
    <message>
        <source>The built-in receiver is not running: readings go to the server named in the settings.</source>
        <translation>内置接收器未运行：读数发往设置中指定的服务器。</translation>
    </message>
    <message>
        <source>Stored rows</source>
        <translation>已存行数</translation>
    </message>
    <message>
        <source>All rows in the receiver&apos;s database, earlier runs included.</source>
        <translation>接收器数据库中的所有行，包括以往的运行。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the built-in receiver listens.</source>
        <translation>内置接收器的监听地址。</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Delete all rows from the receiver&apos;s database.</source>
        <translation>删除接收器数据库中的所有行。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.</source>
        <translation>
            <numerusform>从内置接收器中删除全部 %Ln 行？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunController</name>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; and its ranges take effect with the next new run.</source>
        <translation>气候配置“%1”及其范围将在下次新建运行时生效。</translation>
    </message>
    <message>
        <source>Saved the profile &quot;%1&quot;.</source>
        <translation>气候配置“%1”已保存。</translation>
    </message>
    <message>
        <source>The number of devices takes effect with the next new run.</source>
        <translation>设备数量从下一次新运行开始生效。</translation>
    </message>
    <message numerus="yes">
        <source>The fleet file names %n device(s).</source>
        <translation>
            <numerusform>设备群文件列出 %n 台设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in receiver of this program, port %1.</source>
        <translation>本程序的内置接收器，端口 %1。</translation>
    </message>
    <message>
        <source>The run begins once more, and repeats what was made and done.</source>
        <translation>运行重新开始，并重复之前的一切。</translation>
    </message>
    <message numerus="yes">
        <source>Playing a scenario of %Ln act(s).</source>
        <translation>
            <numerusform>正在播放含 %Ln 个动作的场景。</numerusform>
        </translation>
    </message>
    <message>
        <source>Play scenario</source>
        <translation>播放场景</translation>
    </message>
    <message>
        <source>Discard readings</source>
        <translation>丢弃读数</translation>
    </message>
    <message>
        <source>Give up the readings of earlier runs that wait for this server (%1)? This cannot be undone.</source>
        <translation>放弃先前运行中等待此服务器的读数（%1）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The built-in receiver did not start: %1</source>
        <translation>内置接收器无法启动：%1</translation>
    </message>
    <message>
        <source>The built-in receiver listens at %1.</source>
        <translation>内置接收器在 %1 监听。</translation>
    </message>
    <message>
        <source>Settings from %1</source>
        <translation>来自 %1 的设置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) from %1. Undo takes them back.</source>
        <translation>
            <numerusform>来自 %1 的 %Ln 项设置。可用撤销恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>等待第一个读数</translation>
    </message>
    <message numerus="yes">
        <source>Next reading in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后产生下一个读数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::RunPanel</name>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
</context>
<context>
    <name>aneroid::RunStatus</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether readings are being made.</source>
        <translation>当前是否在产生读数。</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>模拟时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The run&apos;s clock. It is faster than the machine&apos;s: see Speed.</source>
        <translation>本次运行的时钟。它比本机时钟快：见“速度”。</translation>
    </message>
    <message>
        <source>The run&apos;s clock.</source>
        <translation>本次运行的时钟。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Readings made in this run.</source>
        <translation>本次运行产生的读数。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Readings left out because the computer slept or was too busy. Charts show a gap.</source>
        <translation>因计算机休眠或过于繁忙而略过的读数。图表中显示为间断。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The device that readings are sent as.</source>
        <translation>发送读数时所用的设备。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Sent with every reading, to tell runs apart.</source>
        <translation>随每个读数发送，用于区分各次运行。</translation>
    </message>
    <message>
        <source>Catching up, %1 d %2 h to go</source>
        <translation>正在补上，还剩 %1 天 %2 小时</translation>
    </message>
    <message>
        <source>Catching up, %1 h %2 min to go</source>
        <translation>正在补上，还剩 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Catching up, %1 min to go</source>
        <translation>正在补上，还剩 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放中</translation>
    </message>
    <message>
        <source>The same seed and settings give the same readings again. The menu copies it.</source>
        <translation>相同的种子和设置会再次给出相同的读数。可用菜单复制。</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds until the next reading</comment>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>Copy &amp;run ID</source>
        <translation>复制运行 ID(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;all of this</source>
        <translation>复制全部(&amp;A)</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>下一个读数</translation>
    </message>
    <message>
        <source>When the next reading is made, in seconds of real time.</source>
        <translation>距下一个读数的真实时间（秒）。</translation>
    </message>
</context>
<context>
    <name>aneroid::ScenarioDialog</name>
    <message>
        <source>Save scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.</source>
        <translation>
            <numerusform>%1 至 %2，种子 %3，配置 %4，%Ln 台设备，每 %5 秒一次读数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>场景：%1</translation>
    </message>
    <message>
        <source>What it tests</source>
        <translation>检验内容</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Nobody does anything in this scenario.</source>
        <translation>此场景中没有任何动作。</translation>
    </message>
    <message>
        <source>Who does what, and when. Double-click or F2 changes a cell.</source>
        <translation>何时做什么。双击或按 F2 修改单元格。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an act where the current one is (Ins).</source>
        <translation>在当前动作处添加一个动作 (Ins)。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected acts (Del).</source>
        <translation>删除所选动作 (Del)。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of an act (Ctrl+Z).</source>
        <translation>撤销对动作的上一次更改 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back.</source>
        <translation>重新执行已撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Where to begin, by the clock of the charts. What comes before is made at once.</source>
        <translation>从何处开始，以图表的时钟为准。之前的部分立即生成。</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S)：</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Simulated seconds in a second, all the way; left as it is, it goes as fast as the session went.</source>
        <translation>每秒的模拟秒数，全程有效；不改动则与会话当时一样快。</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Begin a new run that plays this scenario.</source>
        <translation>开始一次播放此场景的新运行。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the scenario with its acts to a file.</source>
        <translation>将场景及其动作写入文件。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close without playing.</source>
        <translation>关闭而不播放。</translation>
    </message>
    <message>
        <source>Acts on the time axis</source>
        <translation>时间轴上的动作</translation>
    </message>
    <message>
        <source>When something is done. Drag a mark, or move it with Shift and the arrow keys; the wheel, + and − zoom, a double click shows all.</source>
        <translation>各动作的时间。拖动标记，或用 Shift 加方向键移动；滚轮、+ 和 − 缩放，双击显示全部。</translation>
    </message>
</context>
<context>
    <name>aneroid::Scenarios</name>
    <message>
        <source>There is no session to save yet: start a run first.</source>
        <translation>还没有可保存的会话：请先开始一次运行。</translation>
    </message>
    <message>
        <source>Save session as scenario</source>
        <translation>将会话保存为场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>Saved the session up to now as the scenario %1.</source>
        <translation>已将到目前为止的会话保存为场景 %1。</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>There is no session to look at yet: start a run first.</source>
        <translation>还没有可查看的会话：请先开始一次运行。</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Saved the scenario %1.</source>
        <translation>已保存场景 %1。</translation>
    </message>
</context>
<context>
    <name>aneroid::SecretControl</name>
    <message>
        <source>set</source>
        <extracomment>a password or a token is there</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A secret is shown nowhere: set %1 in .env or in the environment, and start again.</source>
        <translation>机密不会在任何地方显示：请在 .env 或环境变量中设置 %1，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>aneroid::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Oversampling T</source>
        <extracomment>Short: oversampling of the temperature channel</extracomment>
        <translation>过采样 T</translation>
    </message>
    <message>
        <source>Oversampling RH</source>
        <extracomment>Short: oversampling of the humidity channel</extracomment>
        <translation>过采样 RH</translation>
    </message>
    <message>
        <source>Oversampling P</source>
        <extracomment>Short: oversampling of the pressure channel</extracomment>
        <translation>过采样 P</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>new, does not age</source>
        <translation>新的，不老化</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerChip</name>
    <message>
        <source>Sending is off</source>
        <translation>发送已关闭</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Some attempts fail</source>
        <translation>部分尝试失败</translation>
    </message>
    <message>
        <source>Refuses readings</source>
        <translation>拒绝读数</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>格式：%1</translation>
    </message>
    <message>
        <source>Token: not set</source>
        <translation>令牌：未设置</translation>
    </message>
    <message>
        <source>Token: set</source>
        <translation>令牌：已设置</translation>
    </message>
    <message>
        <source>Built-in receiver</source>
        <translation>内置接收器</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <comment>address, state</comment>
        <translation>服务器：%1，%2</translation>
    </message>
    <message>
        <source>Where readings go, and how the server answers. The menu tests it and changes it.</source>
        <translation>读数发往何处以及服务器如何应答。菜单可测试和更改。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>询问服务器是否应答。</translation>
    </message>
    <message>
        <source>Use the &amp;built-in receiver</source>
        <translation>使用内置接收器(&amp;B)</translation>
    </message>
    <message>
        <source>Readings go to this program&apos;s own server from now on; it is started where it does not run.</source>
        <translation>此后读数发往本程序自带的服务器；若未运行则启动它。</translation>
    </message>
    <message>
        <source>&amp;Change the address</source>
        <translation>更改地址(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the server&apos;s settings.</source>
        <translation>转到服务器设置。</translation>
    </message>
</context>
<context>
    <name>aneroid::ServerPanel</name>
    <message>
        <source>Testing the connection …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Asks the server whether it answers.</source>
        <translation>询问服务器是否应答。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>What the next reading sends: address, headers and body; secrets are dots.</source>
        <translation>下一条读数将发送的内容：地址、标头和正文；机密以圆点表示。</translation>
    </message>
    <message>
        <source>Shows what was sent last, and what came back.</source>
        <translation>显示上次发送的内容和收到的应答。</translation>
    </message>
    <message>
        <source>Last request and answer…</source>
        <translation>上次请求与应答…</translation>
    </message>
    <message>
        <source>Last request and answer</source>
        <translation>上次请求与应答</translation>
    </message>
    <message>
        <source>The device whose next message is shown, counted from 1.</source>
        <translation>显示其下一条消息的设备，从 1 开始计数。</translation>
    </message>
    <message>
        <source>Next message of device</source>
        <translation>设备的下一条消息</translation>
    </message>
    <message>
        <source>The devices of a fleet have names of their own: see the device ID pattern and the fleet file under More settings.</source>
        <translation>设备群中的设备各有名称：请见“更多设置”中的设备 ID 模式和设备群文件。</translation>
    </message>
</context>
<context>
    <name>aneroid::Session</name>
    <message>
        <source>New run with seed %1.</source>
        <translation>新建运行，种子 %1。</translation>
    </message>
    <message>
        <source>Run started with seed %1.</source>
        <translation>运行已启动，种子 %1。</translation>
    </message>
    <message>
        <source>Run stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>Run finished: all readings asked for are made.</source>
        <translation>运行完成：所需读数已全部产生。</translation>
    </message>
    <message>
        <source>%1 begins, triggered by hand.</source>
        <translation>%1开始（手动触发）。</translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation>%1开始。</translation>
    </message>
    <message>
        <source>%1 ends.</source>
        <translation>%1结束。</translation>
    </message>
    <message>
        <source>%1 (and %2 more like this before)</source>
        <translation>%1（此前另有 %2 条相同消息）</translation>
    </message>
    <message>
        <source>The server accepts readings.</source>
        <translation>服务器正在接受读数。</translation>
    </message>
    <message>
        <source>Caught up: the run goes on live.</source>
        <translation>已补上：运行转为实时。</translation>
    </message>
    <message>
        <source>A change of the scenario is left out, for it does not go together with what was changed by hand: %1</source>
        <translation>场景中的一处更改被略过，因为它与手动更改冲突：%1</translation>
    </message>
    <message numerus="yes">
        <source>Gap: %Ln reading(s) left out because the computer slept or was too busy.</source>
        <translation>
            <numerusform>间断：因计算机休眠或过于繁忙而略过 %Ln 个读数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs will be delivered now.</source>
        <translation>
            <numerusform>先前运行中等待的 %Ln 条读数现在将被送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) wait for %1; start with that server to deliver them.</source>
        <translation>
            <numerusform>%Ln 条读数在等待 %1；以该服务器启动即可送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs are delivered.</source>
        <translation>
            <numerusform>先前运行中等待的 %Ln 条读数已送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) %1</source>
        <translation>
            <numerusform>%Ln 条读数 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused for good; the outbox keeps what is refused.</source>
        <translation>
            <numerusform>先前运行中等待的 %Ln 条读数被最终拒绝；被拒绝的读数保留在发件箱中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s) that waited from earlier runs were refused or not sent, as an injected fault has it.</source>
        <translation>
            <numerusform>先前运行中等待的 %Ln 条读数因注入的故障而被拒绝或未发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aneroid::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Charts: move the cursor</source>
        <translation>图表：移动光标</translation>
    </message>
    <message>
        <source>Left, Right; with Shift ten readings</source>
        <translation>左、右；加 Shift 为十个读数</translation>
    </message>
    <message>
        <source>Charts: move in time</source>
        <translation>图表：沿时间移动</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, Page Up, Page Down, drag</source>
        <translation>Ctrl+左、Ctrl+右、Page Up、Page Down、拖动</translation>
    </message>
    <message>
        <source>Charts: zoom</source>
        <translation>图表：缩放</translation>
    </message>
    <message>
        <source>Up, Down, +, −, mouse wheel</source>
        <translation>上、下、+、−、鼠标滚轮</translation>
    </message>
    <message>
        <source>Charts: show all</source>
        <translation>图表：显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Charts: follow live</source>
        <translation>图表：实时跟随</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Charts: hide the cursor</source>
        <translation>图表：隐藏光标</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sliders: one step</source>
        <translation>滑块：一步</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>左、右、上、下</translation>
    </message>
    <message>
        <source>Sliders: ten steps</source>
        <translation>滑块：十步</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Sliders: ends</source>
        <translation>滑块：两端</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Tables: copy the selected rows</source>
        <translation>表格：复制所选行</translation>
    </message>
    <message>
        <source>Devices: plot or let go</source>
        <translation>设备：绘制或取消绘制</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Devices: order by the column that the keyboard is on</source>
        <translation>设备：按键盘所在的列排序</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+上、Alt+下</translation>
    </message>
</context>
<context>
    <name>aneroid::StoredRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>温度 (°C)</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>湿度 (%)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>气压 (hPa)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
</context>
<context>
    <name>aneroid::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>复制为 CSV(&amp;S)</translation>
    </message>
    <message>
        <source>With a header, plain numbers and ISO times: the selected rows, or all where none is.</source>
        <translation>含表头、纯数字和 ISO 时间：选中的行；未选中时为全部。</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>aneroid::TextControl</name>
    <message>
        <source>%1 must be %2.</source>
        <extracomment>%1 is a setting (&quot;Device ID&quot;), %2 what it may be (&quot;a number from 0 to 9&quot;)</extracomment>
        <translation>“%1”只允许：%2。</translation>
    </message>
</context>
<context>
    <name>aneroid::WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Needs a started run.</source>
        <translation>需要先启动运行。</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Pressure falls, humidity rises, the gust front cools the air.</source>
        <translation>气压下降，湿度上升，阵风锋使空气降温。</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>锋面</translation>
    </message>
    <message>
        <source>Pressure falls and leaps up at the passage, drier air follows.</source>
        <translation>气压下降，过境时骤升，随后空气转干。</translation>
    </message>
    <message>
        <source>Clear spell</source>
        <translation>晴好时段</translation>
    </message>
    <message>
        <source>Pressure rises and humidity falls.</source>
        <translation>气压上升，湿度下降。</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>结束事件</translation>
    </message>
    <message>
        <source>Ends the weather events that are under way.</source>
        <translation>结束正在进行的天气事件。</translation>
    </message>
</context>
<context>
    <name>aneroid::WindowActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start making readings, or go on with the run.</source>
        <translation>开始产生读数，或继续本次运行。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop making readings. The run can go on later.</source>
        <translation>停止产生读数。之后可以继续本次运行。</translation>
    </message>
    <message>
        <source>&amp;New run with a new seed</source>
        <translation>以新种子新建运行(&amp;N)</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>相同种子</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Write the readings to a CSV file.</source>
        <translation>将读数写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Save &amp;chart as PNG…</source>
        <translation>将图表保存为 PNG(&amp;C)…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save the charts as they are shown as a PNG picture.</source>
        <translation>将当前显示的图表保存为 PNG 图片。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>关闭窗口并结束程序。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change of a setting.</source>
        <translation>撤回对设置的最后一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change of a setting again that was taken back.</source>
        <translation>重新应用被撤回的设置更改。</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy the charts as they are shown as a picture.</source>
        <translation>将当前显示的图表复制为图片。</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Set every setting to its default. Undo takes it back.</source>
        <translation>将所有设置恢复为默认值。可用“撤销”撤回。</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>实时跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Keep the newest reading in sight, or pause the charts.</source>
        <translation>使最新读数保持可见，或暂停图表。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less time.</source>
        <translation>显示更短的时间。</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more time.</source>
        <translation>显示更长的时间。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all readings of the run.</source>
        <translation>显示本次运行的所有读数。</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>控制面板(&amp;C)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制面板</translation>
    </message>
    <message>
        <source>Show or hide the controls.</source>
        <translation>显示或隐藏控制面板。</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>读数(&amp;R)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Show the table of recent readings.</source>
        <translation>显示最近读数的表格。</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show the log of events and errors.</source>
        <translation>显示事件和错误的日志。</translation>
    </message>
    <message>
        <source>Recei&amp;ver</source>
        <translation>接收器(&amp;V)</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Show what the built-in receiver has stored.</source>
        <translation>显示内置接收器存储的内容。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List the keys that this window knows.</source>
        <translation>列出此窗口可用的按键。</translation>
    </message>
    <message>
        <source>&amp;About Aneroid</source>
        <translation>关于 Aneroid(&amp;A)</translation>
    </message>
    <message>
        <source>About Aneroid</source>
        <translation>关于 Aneroid</translation>
    </message>
    <message>
        <source>Version, licence and parts.</source>
        <translation>版本、许可证和组件。</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Version and licence of Qt.</source>
        <translation>Qt 的版本和许可证。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>New &amp;profile from recording…</source>
        <translation>由记录新建气候配置(&amp;P)…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建气候配置</translation>
    </message>
    <message>
        <source>Fit a climate profile to a CSV file of your own sensor.</source>
        <translation>根据您自己传感器的 CSV 文件拟合气候配置。</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理气候配置(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>气候配置</translation>
    </message>
    <message>
        <source>Look at the climate profiles; duplicate, edit, import, export or reset one.</source>
        <translation>查看气候配置；复制、编辑、导入、导出或重置其中之一。</translation>
    </message>
    <message>
        <source>Make &amp;history…</source>
        <translation>生成历史(&amp;H)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Make back-dated readings into a file, with the climate and the sensor of the window.</source>
        <translation>用窗口中的气候和传感器，把过去日期的读数生成到文件。</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Show the table of the devices of a fleet.</source>
        <translation>显示设备群的设备表。</translation>
    </message>
    <message>
        <source>Fi&amp;nd a device</source>
        <translation>查找设备(&amp;N)</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Find devices of a fleet by their ids.</source>
        <translation>按编号查找设备群中的设备。</translation>
    </message>
    <message>
        <source>New run with &amp;history…</source>
        <translation>带历史的新运行(&amp;H)…</translation>
    </message>
    <message>
        <source>With history</source>
        <translation>带历史</translation>
    </message>
    <message>
        <source>Begin afresh in the past, catch up as fast as the server takes it, then go on live.</source>
        <translation>从过去重新开始，以服务器能接受的最快速度补上，然后实时运行。</translation>
    </message>
    <message>
        <source>&amp;Refused readings…</source>
        <translation>被拒绝的读数(&amp;R)…</translation>
    </message>
    <message>
        <source>Refused readings</source>
        <translation>被拒绝的读数</translation>
    </message>
    <message>
        <source>Look at the readings that a server refused for good; send them again, export or discard them.</source>
        <translation>查看被服务器最终拒绝的读数；重新发送、导出或丢弃它们。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Begin afresh with other weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>以不同的天气重新开始：清空图表、表格和计数器；发件箱中等待的仍会发送。</translation>
    </message>
    <message>
        <source>Begin afresh with the same weather: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>以相同的天气重新开始：清空图表、表格和计数器；发件箱中等待的仍会发送。</translation>
    </message>
    <message>
        <source>Begin a new run: clears charts, table and counters; what waits in the outbox is still sent.</source>
        <translation>开始新的运行：清空图表、表格和计数器；发件箱中等待的仍会发送。</translation>
    </message>
    <message>
        <source>&amp;Last request and answer…</source>
        <translation>上次请求与应答(&amp;L)…</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>上次请求</translation>
    </message>
    <message>
        <source>Look at what was sent last, and at what came back.</source>
        <translation>查看上次发送的内容和收到的应答。</translation>
    </message>
    <message>
        <source>Edit &amp;format…</source>
        <translation>编辑格式(&amp;F)…</translation>
    </message>
    <message>
        <source>Edit format</source>
        <translation>编辑格式</translation>
    </message>
    <message>
        <source>Edit a copy of what readings are sent as, with a preview; import, export or reset it.</source>
        <translation>编辑读数发送格式的副本并预览；可导入、导出或重置。</translation>
    </message>
    <message>
        <source>New run with the s&amp;ame seed (%1), from now</source>
        <translation>新运行，相同种子 (%1)，从现在起(&amp;A)</translation>
    </message>
    <message>
        <source>New run with the same seed (%1) and start: repeats e&amp;xactly</source>
        <translation>新运行，相同种子 (%1) 与开始时间：完全重复(&amp;X)</translation>
    </message>
    <message>
        <source>Repeat exactly</source>
        <translation>完全重复</translation>
    </message>
    <message>
        <source>Begin the same run once more, at its own time and with all that was done in it: the same readings. It goes on after that.</source>
        <translation>以其自身的时间再次开始同一运行，并重做其中的一切：读数相同。之后继续运行。</translation>
    </message>
    <message>
        <source>&amp;Open scenario…</source>
        <translation>打开场景(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Look at a scenario from a file, change and play it.</source>
        <translation>查看、修改并播放文件中的场景。</translation>
    </message>
    <message>
        <source>Save &amp;session as scenario…</source>
        <translation>将会话保存为场景(&amp;S)…</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Keep who did what when in this run, so that it can be played again.</source>
        <translation>保存本次运行中何时做了什么，以便再次播放。</translation>
    </message>
    <message>
        <source>A&amp;cts of this session…</source>
        <translation>本次会话的动作(&amp;C)…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What was done in this run so far, as a table to change and to play.</source>
        <translation>本次运行至今所做的一切，以可修改和播放的表格显示。</translation>
    </message>
    <message>
        <source>Copy &amp;seed</source>
        <translation>复制种子(&amp;S)</translation>
    </message>
    <message>
        <source>Copy seed</source>
        <translation>复制种子</translation>
    </message>
    <message>
        <source>Copy the run&apos;s seed.</source>
        <translation>复制本次运行的种子。</translation>
    </message>
    <message>
        <source>Scenari&amp;os</source>
        <translation>场景(&amp;O)</translation>
    </message>
    <message>
        <source>Ta&amp;bles at the side</source>
        <translation>表格置于侧边(&amp;B)</translation>
    </message>
    <message>
        <source>Tables at the side</source>
        <translation>表格置于侧边</translation>
    </message>
    <message>
        <source>Put the tables beside the charts, or below them.</source>
        <translation>将表格放在图表旁边或下方。</translation>
    </message>
    <message>
        <source>Icon in the &amp;tray</source>
        <translation>托盘图标(&amp;T)</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Keep the program in the desktop&apos;s tray, and be told there when long work is done.</source>
        <translation>将程序保留在桌面托盘中，长时间工作完成时在那里通知。</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Let the window fill the screen, without a frame; again, and it has one.</source>
        <translation>让窗口无边框地充满屏幕；再次使用则恢复。</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put panels, tables and columns back to where they were at first.</source>
        <translation>将面板、表格和列恢复到最初的位置。</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主题(&amp;E)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>True air</source>
        <translation>真实空气</translation>
    </message>
    <message>
        <source>Draw the air itself, thin and grey, under the readings of one device: what lies between them is the sensor&apos;s error, its drift and its faults.</source>
        <translation>在一台设备的读数下方以细灰线画出空气本身：两者之间的差就是传感器的误差、漂移和故障。</translation>
    </message>
    <message>
        <source>Tables in a &amp;window of their own</source>
        <translation>表格放在单独窗口中(&amp;W)</translation>
    </message>
    <message>
        <source>Tables apart</source>
        <translation>表格分离</translation>
    </message>
    <message>
        <source>Let the tables leave this window, for another screen perhaps; they come back when theirs is closed.</source>
        <translation>让表格离开本窗口，例如放到另一块屏幕；关闭其窗口后它们会回来。</translation>
    </message>
</context>
</TS>
