#include "core/settings/envfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace aneroid;
using namespace Qt::StringLiterals;

namespace {

QJsonObject table()
{
    QFile file(QStringLiteral(DOTENV_TABLE));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// What a `.env` with this text comes to, as python-dotenv's dotenv_values() gives it.
QJsonObject valuesOf(const EnvFile &file)
{
    QJsonObject values;
    for (const EnvEntry &entry : file.entries)
        values.insert(entry.key, entry.value ? QJsonValue(*entry.value) : QJsonValue());
    return values;
}

} // namespace

/// Every text of data/dotenvtable.py reads as python-dotenv read it.
class TestDotenv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsPythonDotenv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<int>("problems");
        const QJsonArray rows = table().value(u"rows"_s).toArray();
        QVERIFY(rows.size() > 120);
        for (const QJsonValue &row : rows) {
            const QString text = row[u"text"_s].toString();
            const QByteArray name = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            QTest::newRow(name.constData())
                << text << row[u"values"_s].toObject() << row[u"problems"_s].toInt();
        }
    }

    void readsAsPythonDotenv()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, values);
        QFETCH(int, problems);
        QProcessEnvironment environment;
        const QJsonObject variables = table().value(u"environment"_s).toObject();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value().toString());

        const QTemporaryDir folder;
        QFile written(folder.filePath(u".env"_s));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text.toUtf8());
        written.close();
        auto file = readEnvFile(written.fileName());
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error()));
        EnvFile read = std::move(file).value();
        replaceVariables(read, environment);
        QCOMPARE(valuesOf(read), values);
        QCOMPARE(read.problems.size(), problems);
    }
};

QTEST_GUILESS_MAIN(TestDotenv)
#include "tst_dotenv.moc"
