#pragma once

#include <cstddef>
#include <string_view>

namespace aneroid {

/// Eats a text from its front. ASCII letters are compared in lower case.
class TextCursor
{
public:
    explicit TextCursor(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] bool atDigit() const { return isDigit(peek()); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    static constexpr char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    static constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static constexpr bool isLetter(char c)
    {
        return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    }

    bool take(char wanted)
    {
        if (m_rest.empty() || lower(m_rest.front()) != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (m_rest.size() < word.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (lower(m_rest[i]) != word[i])
                return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// The letters ahead, which stay.
    [[nodiscard]] std::string_view wordAhead() const
    {
        std::size_t length = 0;
        while (length < m_rest.size() && isLetter(m_rest[length]))
            ++length;
        return m_rest.substr(0, length);
    }

    void skip(std::size_t count) { m_rest.remove_prefix(count); }

    /// Blanks, those that do not break included.
    void skipBlanks()
    {
        while (take(' ') || take('\t') || takeWord("\xC2\xA0") || takeWord("\xE2\x80\xAF") ||
               takeWord("\xE2\x80\x89")) {
        }
    }

    /// Up to `most` digits; how many there were.
    std::size_t number(int &value, std::size_t most)
    {
        std::size_t digits = 0;
        value = 0;
        while (digits < most && atDigit()) {
            value = value * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
            ++digits;
        }
        return digits;
    }

    void drop() { m_rest = {}; }

private:
    std::string_view m_rest;
};

} // namespace aneroid
