#pragma once

#include "core/base/types.h"
#include "core/profiles/profilebounds.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace aneroid {

/// Reads the keys that profilefields.h names from a JSON object into a profile. Collects a sentence
/// for everything that is wrong: file, path of the key ("daily.warmest_hour"), what is allowed. A
/// key that nobody asked for is wrong, too. What is absent keeps its default.
class ProfileReader
{
public:
    static constexpr bool reading = true;

    /// `where` names the file in errors.
    ProfileReader(const QJsonObject &object, const QString &where);

    /// After everything was asked for: the sentences, empty where all is well.
    [[nodiscard]] QStringList finish();

    /// Whether the object at hand has this key.
    [[nodiscard]] bool has(const char *key) const;
    void need(const char *key);

    void number(const char *key, double &value, const Bounds &bounds);
    void number(const char *key, std::optional<double> &value, const Bounds &bounds);
    void integer(const char *key, int &value, const Bounds &bounds);
    void flag(const char *key, bool &value);
    void text(const char *key, std::string &value, int longest);
    void texts(const char *key, std::vector<std::string> &values, int longest);
    /// One of `words`; its index.
    void word(const char *key, std::size_t &index, std::span<const std::string_view> words);
    void numbers(const char *key, std::vector<double> &values, const Bounds &bounds,
                 std::size_t least, std::size_t most);
    void pairs(const char *key, std::vector<std::array<double, 2>> &values, const Bounds &bounds,
               std::size_t most);
    void channels(const char *key, std::array<double, channelCount> &values,
                  const ChannelBounds &bounds);
    /// Base64; empty where it is absent or not what it should be.
    void bytes(const char *key, QByteArray &value);

    template <typename T, typename Describe>
    void section(const char *key, T &value, Describe describe)
    {
        if (!enter(key))
            return;
        describe(*this, value);
        leave();
    }

    template <typename T, typename Describe>
    void list(const char *key, std::vector<T> &values, std::size_t most, Describe describe)
    {
        const std::size_t count = listSize(key, most);
        values.assign(count, T{});
        for (std::size_t i = 0; i < count; ++i) {
            if (!enter(key, i))
                continue;
            describe(*this, values[i]);
            leave();
        }
    }

    /// Notes `sentence`, with %1 for the path of `key`, where `holds` is false.
    void require(bool holds, const char *key, const QString &sentence);

private:
    struct Level
    {
        QJsonObject object;
        QString path;
        QStringList known;
    };

    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] bool enter(const char *key);
    [[nodiscard]] bool enter(const char *key, std::size_t index);
    void push(const QJsonValue &value, const QString &path);
    void leave();
    [[nodiscard]] std::size_t listSize(const char *key, std::size_t most);
    void wrong(const QString &path, const QString &allowed, const QJsonValue &value);
    void read(const QString &path, const QJsonValue &json, double &value, const Bounds &bounds);

    QString m_where;
    QList<Level> m_levels;
    QStringList m_errors;
};

} // namespace aneroid
