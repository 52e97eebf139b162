#include "core/payload/templateparser.h"

#include <algorithm>
#include <charconv>

namespace aneroid {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view metaPrefix = "meta_";
constexpr int mostDecimals = 9;
constexpr int mostClockDecimals = 3; // readings have milliseconds

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool isMetaName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return name.starts_with(metaPrefix) && name.size() > metaPrefix.size() &&
           std::ranges::all_of(name, allowed);
}

} // namespace

TemplateParser::TemplateParser(std::string_view text, Escaping escaping, MetaNames &meta)
    : m_text(text)
    , m_escaping(escaping)
    , m_meta(meta)
{
    m_made.m_escaping = escaping;
}

Result<Template, TemplateError> TemplateParser::parse()
{
    while (m_at < m_text.size()) {
        const std::size_t begin = m_text.find(m_opening, m_at);
        addText(m_text.substr(m_at, std::min(begin, m_text.size()) - m_at));
        if (begin == std::string_view::npos)
            break;
        if (!readTag(begin) || !handle())
            return Failure{*m_error};
    }
    if (!m_open.empty()) {
        (void)fail(Kind::UnclosedSection, m_open.back().name, m_open.back().offset);
        return Failure{*m_error};
    }
    return std::move(m_made);
}

/// The tag that begins here; {{{name}}} and {{=<% %>=}} have ends of their own.
bool TemplateParser::readTag(std::size_t begin)
{
    std::size_t at = begin + m_opening.size();
    const char sigil = at < m_text.size() ? m_text[at] : '\0';
    const bool triple = sigil == '{' && m_opening == "{{";
    const bool isSigil = std::string_view("#^/!=>&").find(sigil) != std::string_view::npos;
    const std::size_t contentBegin = at + (triple || isSigil ? 1 : 0);
    std::string end(m_closing);
    if (triple)
        end = "}}}";
    else if (sigil == '=')
        end = '=' + end;
    at = m_text.find(end, contentBegin);
    if (at == std::string_view::npos)
        return fail(Kind::Unclosed, m_text.substr(begin, 24), begin, end);
    m_tag = {triple || isSigil ? sigil : '\0',
             trimmed(m_text.substr(contentBegin, at - contentBegin)), begin, contentBegin,
             at + end.size()};
    m_at = m_tag.end;
    return true;
}

bool TemplateParser::handle()
{
    switch (m_tag.sigil) {
    case '!':
        dropLineOfTag();
        return true;
    case '=':
        return setDelimiters();
    case '#':
    case '^':
        return openSection();
    case '/':
        return closeSection();
    case '>':
        return fail(Kind::Partial, m_tag.content, m_tag.begin);
    default:
        return addVariable();
    }
}

bool TemplateParser::setDelimiters()
{
    const std::string_view content = m_tag.content;
    const std::size_t gap = content.find_first_of(blanks);
    const std::string_view opening = content.substr(0, gap);
    const std::string_view closing =
        gap == std::string_view::npos ? std::string_view() : trimmed(content.substr(gap));
    const bool plain = !opening.empty() && !closing.empty() &&
                       closing.find_first_of(blanks) == std::string_view::npos &&
                       content.find('=') == std::string_view::npos;
    if (!plain)
        return fail(Kind::Delimiters, content, m_tag.begin);
    dropLineOfTag();
    m_opening = opening;
    m_closing = closing;
    return true;
}

bool TemplateParser::openSection()
{
    Template::Step step;
    step.action = m_tag.sigil == '#' ? Template::Action::Section : Template::Action::Inverted;
    if (!resolve(m_tag.content, step))
        return false;
    if (step.decimals >= 0)
        return fail(Kind::Decimals, m_tag.content, m_tag.contentBegin);
    m_open.push_back(
        {m_tag.content, m_tag.begin, static_cast<std::uint32_t>(m_made.m_steps.size())});
    dropLineOfTag();
    m_open.back().step = static_cast<std::uint32_t>(m_made.m_steps.size());
    m_made.m_steps.push_back(step);
    return true;
}

bool TemplateParser::closeSection()
{
    if (m_open.empty())
        return fail(Kind::NotOpen, m_tag.content, m_tag.begin);
    if (m_open.back().name != m_tag.content)
        return fail(Kind::WrongEnd, m_tag.content, m_tag.begin, m_open.back().name);
    dropLineOfTag();
    m_made.m_steps[m_open.back().step].end = static_cast<std::uint32_t>(m_made.m_steps.size());
    m_open.pop_back();
    return true;
}

bool TemplateParser::addVariable()
{
    if (m_tag.content.empty())
        return fail(Kind::Empty, {}, m_tag.begin);
    Template::Step step;
    if (!resolve(m_tag.content, step))
        return false;
    const bool unescaped = m_tag.sigil == '{' || m_tag.sigil == '&';
    step.style = unescaped && m_escaping != Escaping::Header && m_escaping != Escaping::Topic
                     ? Template::Style::Raw
                     : styleHere();
    const bool isText = step.action == Template::Action::Variable &&
                        infoOf(step.variable).type == VariableType::Text;
    if (isText && step.style == Template::Style::JsonBare)
        return fail(Kind::TextOutside, m_tag.content, m_tag.begin);
    m_made.m_steps.push_back(step);
    m_afterBackslash = false;
    return true;
}

/// The variable, or the meta_ column, and the decimals that follow a dot.
bool TemplateParser::resolve(std::string_view name, Template::Step &step)
{
    const std::size_t offset =
        name.empty() ? m_tag.begin : static_cast<std::size_t>(name.data() - m_text.data());
    const std::size_t dot = name.find('.');
    const std::string_view base = name.substr(0, dot);
    const bool section =
        step.action == Template::Action::Section || step.action == Template::Action::Inverted;
    if (base.empty())
        return fail(Kind::Empty, {}, m_tag.begin);
    step.begin = static_cast<std::uint32_t>(m_tag.begin);
    VariableType type = VariableType::Text;
    if (isMetaName(base)) {
        const std::string_view meta = base.substr(metaPrefix.size());
        auto known = std::ranges::find(m_meta, meta);
        if (known == m_meta.end())
            known = m_meta.insert(m_meta.end(), std::string(meta));
        step.meta = static_cast<std::uint16_t>(known - m_meta.begin());
        step.onMeta = true;
        step.action = section ? step.action : Template::Action::Meta;
    } else {
        const VariableInfo *const info = findVariable(base);
        if (!info)
            return fail(Kind::Unknown, base, offset);
        step.variable = info->variable;
        step.action = section ? step.action : Template::Action::Variable;
        type = info->type;
    }
    if (dot == std::string_view::npos)
        return true;
    const std::string_view digits = name.substr(dot + 1);
    int decimals = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), decimals);
    const bool isClock = !step.onMeta && step.variable == Variable::UtcClock;
    const bool isNumber = type != VariableType::Text && type != VariableType::Flag;
    if (!(isNumber || isClock) || digits.size() != 1 || read.ptr != digits.data() + digits.size() ||
        decimals > (isClock ? mostClockDecimals : mostDecimals))
        return fail(Kind::Decimals, name, offset);
    step.decimals = static_cast<std::int8_t>(decimals);
    return true;
}

bool TemplateParser::fail(Kind kind, std::string_view word, std::size_t offset,
                          std::string_view other)
{
    m_error = TemplateError{kind, std::string(word), std::string(other), offset};
    return false;
}

void TemplateParser::addText(std::string_view text)
{
    follow(text);
    if (text.empty())
        return;
    const auto begin = static_cast<std::uint32_t>(m_made.m_text.size());
    m_made.m_text += text;
    Template::Step step;
    step.begin = begin;
    step.end = static_cast<std::uint32_t>(m_made.m_text.size());
    m_made.m_steps.push_back(step);
}

/// Whether what follows stands between quotation marks. Sections are taken as balanced.
void TemplateParser::follow(std::string_view text)
{
    for (const char c : text) {
        if (m_afterBackslash)
            m_afterBackslash = false;
        else if (c == '\\')
            m_afterBackslash = true;
        else if (c == '"')
            m_inString = !m_inString;
        else if (c == '\n' && m_escaping == Escaping::LineProtocol)
            m_inString = false;
    }
}

Template::Style TemplateParser::styleHere() const
{
    using Style = Template::Style;
    switch (m_escaping) {
    case Escaping::Json:
        return m_inString ? Style::JsonString : Style::JsonBare;
    case Escaping::LineProtocol:
        return m_inString ? Style::LineString : Style::LineTag;
    case Escaping::Url:
        return Style::Url;
    case Escaping::UrlPath:
        return Style::UrlPath;
    case Escaping::Header:
        return Style::Header;
    case Escaping::Topic:
        return Style::Topic;
    case Escaping::None:
        break;
    }
    return Style::Raw;
}

/// Mustache: a section's tag, a comment and a change of delimiters that stand alone on a line take
/// the line with them.
void TemplateParser::dropLineOfTag()
{
    const std::size_t lineBegin = m_text.substr(0, m_tag.begin).rfind('\n') + 1; // 0 for none
    const std::string_view before = m_text.substr(lineBegin, m_tag.begin - lineBegin);
    std::size_t lineEnd = m_text.find('\n', m_tag.end);
    lineEnd = lineEnd == std::string_view::npos ? m_text.size() : lineEnd + 1;
    const std::string_view after = m_text.substr(m_tag.end, lineEnd - m_tag.end);
    const bool wholeTemplate = lineBegin == 0 && lineEnd == m_text.size();
    if (wholeTemplate || !trimmed(before).empty() || !trimmed(after).empty())
        return;
    if (!before.empty() && !m_made.m_steps.empty() &&
        m_made.m_steps.back().action == Template::Action::Text) {
        Template::Step &last = m_made.m_steps.back();
        const auto cut = static_cast<std::uint32_t>(before.size());
        last.end -= std::min(cut, last.end - last.begin);
    }
    m_at = lineEnd;
}

} // namespace aneroid
