#pragma once

#include "core/payload/template.h"

#include <optional>

namespace aneroid {

/// Reads one template's text from begin to end; inside of Template::compile().
class TemplateParser
{
public:
    TemplateParser(std::string_view text, Escaping escaping, MetaNames &meta);

    [[nodiscard]] Result<Template, TemplateError> parse();

private:
    using Kind = TemplateError::Kind;

    /// One tag: "{{#name}}" is '#' and "name".
    struct Tag
    {
        char sigil = 0; ///< # ^ / ! = > & { or 0
        std::string_view content;
        std::size_t begin = 0;
        std::size_t contentBegin = 0;
        std::size_t end = 0;
    };
    struct Open
    {
        std::string_view name;
        std::size_t offset = 0;
        std::uint32_t step = 0;
    };

    [[nodiscard]] bool readTag(std::size_t begin);
    [[nodiscard]] bool handle();
    [[nodiscard]] bool setDelimiters();
    [[nodiscard]] bool openSection();
    [[nodiscard]] bool closeSection();
    [[nodiscard]] bool addVariable();
    [[nodiscard]] bool resolve(std::string_view name, Template::Step &step);
    [[nodiscard]] bool fail(Kind kind, std::string_view word, std::size_t offset,
                            std::string_view other = {});
    void addText(std::string_view text);
    void follow(std::string_view text);
    [[nodiscard]] Template::Style styleHere() const;
    void dropLineOfTag();

    std::string_view m_text;
    Escaping m_escaping;
    MetaNames &m_meta;
    Template m_made;
    std::string_view m_opening = "{{";
    std::string_view m_closing = "}}";
    std::size_t m_at = 0;
    Tag m_tag;
    std::vector<Open> m_open;
    std::optional<TemplateError> m_error;
    bool m_inString = false; ///< between quotation marks
    bool m_afterBackslash = false;
};

} // namespace aneroid
