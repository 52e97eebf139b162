#include "core/payload/template.h"

#include "core/payload/numbertext.h"
#include "core/payload/templateparser.h"

#include <algorithm>
#include <cmath>

namespace aneroid {

namespace {

constexpr std::string_view hexCapitals = "0123456789ABCDEF";
constexpr std::string_view hexSmall = "0123456789abcdef";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isUnreserved(char c) // RFC 3986, 2.3
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// How many bytes of valid UTF-8 begin here; 0 for none (RFC 3629: no surrogates, shortest form).
std::size_t utf8Length(std::string_view text)
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool shortest = first != 0xE0 || at(1) >= 0xA0;
        const bool noSurrogate = first != 0xED || at(1) < 0xA0;
        return follows(1) && follows(2) && shortest && noSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool inRange = (first != 0xF0 || at(1) >= 0x90) && (first != 0xF4 || at(1) < 0x90);
        return follows(1) && follows(2) && follows(3) && inRange ? 4 : 0;
    }
    return 0;
}

void putJson(std::string &out, std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\\') {
            out += {'\\', c};
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            const auto code = static_cast<unsigned char>(c);
            out += {'\\', 'u', '0', '0', hexSmall[code >> 4], hexSmall[code & 0xF]};
            ++i;
        } else if (c >= 0) {
            out += c;
            ++i;
        } else if (const std::size_t length = utf8Length(text.substr(i)); length > 0) {
            out += text.substr(i, length);
            i += length;
        } else {
            out += replacement;
            ++i;
        }
    }
}

/// The line protocol has no escape for a line end: it becomes a blank. A backslash at the end of a
/// tag would escape what follows: it is left out.
void putTag(std::string &out, std::string_view text)
{
    while (text.ends_with('\\'))
        text.remove_suffix(1);
    if (text.empty())
        out += '_'; // an empty tag value is refused
    const auto isSpecial = [](char c) { return c == ',' || c == '=' || c == ' ' || isControl(c); };
    for (std::size_t done = 0; done < text.size();) {
        const auto special =
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(done), text.end(), isSpecial);
        const auto end = static_cast<std::size_t>(special - text.begin());
        out.append(text, done, end - done);
        if (special != text.end())
            out += {'\\', isControl(*special) ? ' ' : *special};
        done = end + 1;
    }
}

void putLineString(std::string &out, std::string_view text)
{
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += isControl(c) ? ' ' : c;
    }
}

void putPercent(std::string &out, std::string_view text)
{
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto code = static_cast<unsigned char>(c);
        out += {'%', hexCapitals[code >> 4], hexCapitals[code & 0xF]};
    }
}

template <typename Forbidden>
void putReplaced(std::string &out, std::string_view text, Forbidden forbidden)
{
    for (const char c : text)
        out += forbidden(c) ? '_' : c;
}

bool isForbiddenInTopic(char c)
{
    return c == '/' || c == '+' || c == '#' || isControl(c);
}

} // namespace

Result<Template, TemplateError> Template::compile(std::string_view text, Escaping escaping,
                                                  MetaNames &meta)
{
    auto made = TemplateParser(text, escaping, meta).parse();
    if (!made)
        return made;
    Template ready = std::move(made).value();
    ready.m_source = text;
    return ready;
}

void Template::render(std::string &out, const PayloadSubject &subject) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        switch (step.action) {
        case Action::Text:
            out.append(m_text, step.begin, step.end - step.begin);
            break;
        case Action::Variable:
        case Action::Meta:
            put(out, step, subject);
            break;
        case Action::Section:
        case Action::Inverted:
            if (isShown(step, subject) != (step.action == Action::Section))
                i = step.end - 1;
            break;
        }
    }
}

bool Template::isShown(const Step &step, const PayloadSubject &subject)
{
    return step.onMeta ? !subject.device.meta[step.meta].empty() : isTruthy(step.variable, subject);
}

void Template::put(std::string &out, const Step &step, const PayloadSubject &subject)
{
    if (step.action == Action::Meta) {
        putEscaped(out, step.style, subject.device.meta[step.meta]);
        return;
    }
    const auto absent =
        step.style == Style::JsonBare ? std::string_view("null") : std::string_view();
    switch (infoOf(step.variable).type) {
    case VariableType::Text: {
        std::array<char, 64> scratch;
        std::string longer;
        putEscaped(out, step.style, textOf(step.variable, subject, scratch, longer));
        if (step.decimals > 0)
            putFraction(out, subject.reading.timestampMs, step.decimals);
        return;
    }
    case VariableType::Number:
        putFixed(out, numberOf(step.variable, subject), step.decimals < 0 ? 2 : step.decimals,
                 absent);
        return;
    case VariableType::Integer:
        if (step.variable == Variable::UnixS && step.decimals > 0) {
            putSeconds(out, subject.reading.timestampMs, step.decimals);
            return;
        }
        putInteger(out, integerOf(step.variable, subject), std::max<int>(step.decimals, 0));
        return;
    case VariableType::Given:
        if (step.decimals >= 0)
            putFixed(out, numberOf(step.variable, subject), step.decimals, absent);
        else
            putShortest(out, numberOf(step.variable, subject), absent);
        return;
    case VariableType::Flag:
        out += flagOf(step.variable, subject) ? "true" : "false";
        return;
    }
}

void Template::putEscaped(std::string &out, Style style, std::string_view text)
{
    switch (style) {
    case Style::Raw:
        out += text;
        return;
    case Style::JsonString:
    case Style::JsonBare: // a column of a fleet file that holds a number
        putJson(out, text);
        return;
    case Style::LineTag:
        putTag(out, text);
        return;
    case Style::LineString:
        putLineString(out, text);
        return;
    case Style::Url:
    case Style::UrlPath:
        putPercent(out, text);
        return;
    case Style::Header:
        putReplaced(out, text, isControl);
        return;
    case Style::Topic:
        putReplaced(out, text, isForbiddenInTopic);
        return;
    }
}

std::vector<std::string> Template::writings(std::string_view text)
{
    std::vector<std::string> all;
    for (const Style style : {Style::Raw, Style::JsonString, Style::LineTag, Style::LineString,
                              Style::Url, Style::Header, Style::Topic}) {
        std::string written;
        putEscaped(written, style, text);
        if (std::ranges::find(all, written) == all.end())
            all.push_back(std::move(written));
    }
    return all;
}

bool Template::isConstant() const
{
    return std::ranges::all_of(m_steps,
                               [](const Step &step) { return step.action == Action::Text; });
}

bool Template::uses(Variable variable) const
{
    return std::ranges::any_of(m_steps, [variable](const Step &step) {
        return step.action != Action::Text && !step.onMeta && step.action != Action::Meta &&
               step.variable == variable;
    });
}

std::vector<std::uint16_t> Template::metas() const
{
    std::vector<std::uint16_t> numbers;
    for (const Step &step : m_steps) {
        if (step.onMeta || step.action == Action::Meta)
            numbers.push_back(step.meta);
    }
    return numbers;
}

bool Template::namesDevice() const
{
    constexpr std::array ofRun{Variable::Run, Variable::Version};
    return std::ranges::any_of(m_steps, [&](const Step &step) {
        return step.action != Action::Text &&
               (step.onMeta || std::ranges::find(ofRun, step.variable) == ofRun.end());
    });
}

std::optional<Template::Use> Template::firstOfReading() const
{
    for (const Step &step : m_steps) {
        const bool named = step.action != Action::Text && step.action != Action::Meta;
        if (named && !step.onMeta && isOfReading(step.variable))
            return Use{step.variable, step.begin};
    }
    return {};
}

std::vector<Template::Need> Template::needs() const
{
    constexpr std::array uncertain{
        Variable::Latitude,  Variable::Longitude,           Variable::Altitude,
        Variable::AuthToken, Variable::PressureSeaLevelHpa, Variable::PressureSeaLevelInhg};
    std::vector<Need> needs;
    std::vector<const Step *> open; // sections around the step
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        std::erase_if(open, [i](const Step *section) { return section->end <= i; });
        const Step &step = m_steps[i];
        if (step.action == Action::Section)
            open.push_back(&step);
        const bool isMeta = step.action == Action::Meta;
        const bool isUncertain = step.action == Action::Variable &&
                                 std::ranges::find(uncertain, step.variable) != uncertain.end();
        const bool asked = std::ranges::any_of(
            open, [&step](const Step *section) { return asksFor(*section, step); });
        if ((isMeta || isUncertain) && !asked)
            needs.push_back({isMeta, step.variable, step.meta, step.begin});
    }
    return needs;
}

/// Whether the section is only shown where the value is there. Sea level hangs on the altitude: a
/// section on either will do.
bool Template::asksFor(const Step &section, const Step &value)
{
    const bool isMeta = value.action == Action::Meta;
    if (isMeta || section.onMeta)
        return isMeta && section.onMeta && section.meta == value.meta;
    const bool seaLevel = value.variable == Variable::PressureSeaLevelHpa ||
                          value.variable == Variable::PressureSeaLevelInhg;
    return section.variable == value.variable ||
           (seaLevel && section.variable == Variable::Altitude);
}

} // namespace aneroid
