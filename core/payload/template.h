#pragma once

#include "core/payload/variables.h"
#include "core/text/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// Where a template's text stands, which says how values are escaped.
enum class Escaping : std::uint8_t {
    None,         ///< plain text: as they are
    Json,         ///< in strings as RFC 8259 wants it; numbers stand outside of strings
    LineProtocol, ///< InfluxDB: tags and names outside of quotation marks, strings inside
    Url,          ///< form bodies and queries: percent-encoded but for unreserved characters
    UrlPath,      ///< a segment of a path: likewise, `/` too
    Header,       ///< control characters become _
    Topic,        ///< MQTT: / + # and control characters become _
};

/// What is wrong with a template, and where.
struct TemplateError
{
    enum class Kind {
        Unclosed,        ///< a tag without its end; `word` is how it begins
        UnclosedSection, ///< {{#word}} without {{/word}}
        NotOpen,         ///< {{/word}} without its beginning
        WrongEnd,        ///< {{/word}} where another section is open: `other`
        Unknown,         ///< no variable `word`
        Empty,           ///< {{}}
        Partial,         ///< {{>word}}: there are none
        Decimals,        ///< {{word}} asks for decimals that it cannot have
        Delimiters,      ///< {{=word=}} is not two delimiters
        TextOutside,     ///< in JSON, text needs its quotation marks
    };
    Kind kind = Kind::Unclosed;
    std::string word;
    std::string other;
    std::size_t offset = 0; ///< in bytes from the template's begin
};

/// The `meta_` names that a payload's templates use, without the prefix; templates hold numbers.
using MetaNames = std::vector<std::string>;

/// A Mustache template made ready: variables, sections, inverted sections, comments, other
/// delimiters, {{{unescaped}}} and {{&unescaped}}; no partials. Names stand for the values of one
/// reading, so that a section is shown once or not at all.
class Template
{
public:
    Template() = default;

    [[nodiscard]] static Result<Template, TemplateError>
    compile(std::string_view text, Escaping escaping, MetaNames &meta);

    void render(std::string &out, const PayloadSubject &subject) const;

    /// The text that it was made of.
    [[nodiscard]] const std::string &source() const { return m_source; }
    [[nodiscard]] Escaping escaping() const { return m_escaping; }
    [[nodiscard]] bool empty() const { return m_steps.empty(); }
    /// Whether it is the same text for all readings.
    [[nodiscard]] bool isConstant() const;
    [[nodiscard]] bool uses(Variable variable) const;
    /// The numbers of the meta_ names that it prints or asks for; some more than once.
    [[nodiscard]] std::vector<std::uint16_t> metas() const;
    /// Whether it differs from device to device.
    [[nodiscard]] bool namesDevice() const;

    /// A text as the places escape it, each way once: what to look for where it must not be seen.
    [[nodiscard]] static std::vector<std::string> writings(std::string_view text);

    /// The first tag that asks a reading, where there is none: what is said at a connection's begin
    /// and end knows the device, the run and the fleet file's columns.
    struct Use
    {
        Variable variable = Variable::DeviceId;
        std::size_t offset = 0; ///< of the tag, in bytes
    };
    [[nodiscard]] std::optional<Use> firstOfReading() const;

    /// What it cannot do without: a variable that may have no value, used outside of a section that
    /// asks for it.
    struct Need
    {
        bool isMeta = false;
        Variable variable = Variable::DeviceId;
        std::uint16_t meta = 0; ///< number of the name
        std::size_t offset = 0; ///< of its tag in the template, in bytes
    };
    [[nodiscard]] std::vector<Need> needs() const;

    /// Where it stands in its file: the key, and the offset of the string's quotation mark.
    struct Origin
    {
        std::string key;
        std::size_t at = 0;
    };
    void setOrigin(Origin origin) { m_origin = std::move(origin); }
    [[nodiscard]] const Origin &origin() const { return m_origin; }

private:
    friend class TemplateParser;

    enum class Action : std::uint8_t { Text, Variable, Meta, Section, Inverted };
    /// How a value is written at its place.
    enum class Style : std::uint8_t {
        Raw,
        JsonString,
        JsonBare,
        LineTag,
        LineString,
        Url,
        UrlPath,
        Header,
        Topic
    };

    struct Step
    {
        Action action = Action::Text;
        Style style = Style::Raw;
        Variable variable = Variable::DeviceId;
        std::int8_t decimals = -1; ///< −1: the variable's own
        bool onMeta = false;       ///< of a section: on a meta_ name
        std::uint16_t meta = 0;
        std::uint32_t begin = 0; ///< of a text; of another step: of its tag in the template
        std::uint32_t end = 0;   ///< of a text; of a section: the step behind it
    };

    [[nodiscard]] static bool asksFor(const Step &section, const Step &value);
    [[nodiscard]] static bool isShown(const Step &step, const PayloadSubject &subject);
    static void put(std::string &out, const Step &step, const PayloadSubject &subject);
    static void putEscaped(std::string &out, Style style, std::string_view text);

    Escaping m_escaping = Escaping::None;
    Origin m_origin;
    std::string m_source;
    std::string m_text; ///< what stands between the tags
    std::vector<Step> m_steps;
};

} // namespace aneroid
