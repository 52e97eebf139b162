#include "core/payload/payloadreader.h"

namespace aneroid {

namespace {

bool looksLikeLines(std::string_view body)
{
    const std::string_view line = body.substr(0, body.find('\n'));
    const std::size_t gap = line.find(' ');
    const std::size_t comma = line.find(',');
    if (gap == std::string_view::npos || gap == 0 || line.substr(gap).find('=') == line.npos)
        return false;
    const std::string_view head = line.substr(0, gap);
    return head.find_first_of("\"<>?:&") == head.npos &&
           (comma == 0 || comma > gap || head.find('=', comma) != head.npos) &&
           line.substr(gap + 1).find_first_of("{[") != 0;
}

} // namespace

Escaping bodyEscaping(std::string_view contentType, std::string_view body)
{
    if (contentType.find("json") != contentType.npos)
        return Escaping::Json;
    if (contentType.find("form-urlencoded") != contentType.npos)
        return looksLikeLines(body) ? Escaping::LineProtocol : Escaping::Url;
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    const bool bracket = first != body.npos && (body[first] == '{' || body[first] == '[');
    if (bracket && !body.substr(first).starts_with("{{"))
        return Escaping::Json;
    // {{=<% %>=}} and {{#section}} may come first.
    if (bracket && body.find("}{\"", first) != body.npos)
        return Escaping::Json;
    return looksLikeLines(body) ? Escaping::LineProtocol : Escaping::None;
}

} // namespace aneroid
