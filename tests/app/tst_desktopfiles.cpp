#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What desktops and software centres know of the window, as their own tools take it.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

    const QDir m_resources{QStringLiteral(RESOURCES_DIRECTORY)};
    const QString m_id = u"org.aneroid.Aneroid"_s;

    /// The tool ends well, and nothing that it says is an error or a warning.
    void isContent(const QString &tool, const QStringList &arguments, const QString &complaint,
                   const QString &excuse = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool, arguments);
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAll());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, qPrintable(said));
        QVERIFY2(!said.contains(QRegularExpression(complaint, // a line of it
                                                   QRegularExpression::MultilineOption)),
                 qPrintable(said));
        const bool excused =
            !excuse.isEmpty() &&
            said.contains(QRegularExpression(excuse, QRegularExpression::MultilineOption));
        QVERIFY2(process.exitCode() == 0 || excused, qPrintable(said));
    }

    /// The texts of all elements of that name, in turn.
    [[nodiscard]] QStringList textsOf(const QString &element) const
    {
        QFile file(m_resources.filePath(m_id + u".metainfo.xml"_s));
        QStringList texts;
        if (!file.open(QIODevice::ReadOnly))
            return texts;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
                texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return texts;
    }

    [[nodiscard]] QString entry(const QString &key) const
    {
        QFile file(m_resources.filePath(m_id + u".desktop"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        return QRegularExpression(u"^%1=(.*)$"_s.arg(key), QRegularExpression::MultilineOption)
            .match(text)
            .captured(1);
    }

private Q_SLOTS:
    void theMetainfoIsValid()
    {
        if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
            QSKIP("appstreamcli (package appstream) is not installed");
        isContent(u"appstreamcli"_s,
                  {u"validate"_s, u"--no-net"_s, u"--no-color"_s,
                   m_resources.filePath(m_id + u".metainfo.xml"_s)},
                  // Aneroid has no page of its own to name, which AppStream 1.0 warns of.
                  u"^\\s*([EW]: (?!.*url-homepage-missing$))"_s, u"url-homepage-missing$"_s);
    }

    void theDesktopFileIsValid()
    {
        if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
            QSKIP("desktop-file-validate (package desktop-file-utils) is not installed");
        isContent(u"desktop-file-validate"_s, {m_resources.filePath(m_id + u".desktop"_s)},
                  u"(error|warning): "_s);
    }

    /// A desktop that has the one finds the other, and the program and its icon.
    void theyNameEachOther()
    {
        QCOMPARE(textsOf(u"id"_s), QStringList{m_id});
        QCOMPARE(textsOf(u"launchable"_s), QStringList{m_id + u".desktop"_s});
        QCOMPARE(textsOf(u"binary"_s), QStringList{entry(u"Exec"_s)});
        QCOMPARE(textsOf(u"icon"_s), QStringList{entry(u"Icon"_s)});
        QCOMPARE(entry(u"Name"_s), textsOf(u"name"_s).constFirst());
        QVERIFY(!QDir(m_resources.filePath(u"icons"_s))
                     .entryList({u"*"_s + m_id + u"*"_s}, QDir::Files)
                     .isEmpty());
    }

    void theLatestReleaseIsThisOne()
    {
        QFile file(m_resources.filePath(m_id + u".metainfo.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto first = QRegularExpression(u"<release version=\"([^\"]+)\""_s)
                               .match(QString::fromUtf8(file.readAll()));
        QCOMPARE(first.captured(1), QStringLiteral(ANEROID_VERSION));
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
