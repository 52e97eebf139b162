#pragma once

#include "core/base/types.h"
#include "core/profiles/profilebounds.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// Writes the keys that profilefields.h names, in its order, as JSON that people like to edit:
/// sections that are as by default are left out, short ones stand on one line, and so do lists of
/// numbers. Numbers read back as the same.
class ProfileWriter
{
public:
    static constexpr bool reading = false;

    ProfileWriter();

    /// The whole document; ends with a line feed.
    [[nodiscard]] QByteArray finish();

    void number(const char *key, double value, const Bounds &bounds);
    void number(const char *key, const std::optional<double> &value, const Bounds &bounds);
    void integer(const char *key, int value, const Bounds &bounds);
    void flag(const char *key, bool value);
    void text(const char *key, const std::string &value, int longest);
    void texts(const char *key, const std::vector<std::string> &values, int longest);
    void word(const char *key, std::size_t index, std::span<const std::string_view> words);
    void numbers(const char *key, const std::vector<double> &values);
    void pairs(const char *key, const std::vector<std::array<double, 2>> &values);
    void channels(const char *key, const std::array<double, channelCount> &values,
                  const ChannelBounds &bounds);
    void bytes(const char *key, const QByteArray &value);

    template <typename T, typename Describe>
    void section(const char *key, const T &value, Describe describe)
    {
        if (value == T{})
            return;
        begin(key, '{');
        describe(*this, value);
        end('}');
    }

    template <typename T, typename Describe>
    void list(const char *key, const std::vector<T> &values, std::size_t, Describe describe)
    {
        if (values.empty())
            return;
        begin(key, '[');
        for (const T &value : values) {
            begin(nullptr, '{');
            describe(*this, value);
            end('}');
        }
        end(']');
    }

    void begin(const char *key, char bracket);
    void end(char bracket);
    /// Until the bracket that begins now ends, everything is on one line.
    void beginLine(const char *key, char bracket);

private:
    void item(const char *key);
    void raw(const char *key, const QByteArray &value);

    QByteArray m_text;
    int m_depth = 0;
    int m_lineDepth = 0; ///< 0: not on one line
    bool m_first = true;
};

} // namespace aneroid
