#include "core/mqtt/birthnumbers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace aneroid {

namespace {

constexpr QLatin1StringView nodesKey("nodes");
constexpr int lastNumber = 255; // Sparkplug 3.0, 6.4.19

QJsonObject nodesIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[nodesKey].toObject();
}

} // namespace

std::optional<std::uint8_t> BirthNumbers::last(const QString &node) const
{
    const int number = m_file.isEmpty() ? -1 : nodesIn(m_file)[node].toInt(-1);
    if (number < 0 || number > lastNumber)
        return {};
    return static_cast<std::uint8_t>(number);
}

Result<Done, QString> BirthNumbers::keep(const QString &node, std::uint8_t bdSeq) const
{
    if (m_file.isEmpty())
        return Done{};
    QJsonObject nodes = nodesIn(m_file); // another program may have written meanwhile
    nodes[node] = bdSeq;
    const QJsonObject all{{QStringLiteral("version"), 1}, {nodesKey, nodes}};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson());
        if (file.commit())
            return Done{};
    }
    return Failure{QCoreApplication::translate(
                       "Delivery", "%1 cannot be written (%2): after a restart the node's bdSeq "
                                   "begins again.")
                       .arg(QDir::toNativeSeparators(m_file), file.errorString())};
}

} // namespace aneroid
