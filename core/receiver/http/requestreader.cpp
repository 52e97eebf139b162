#include "core/receiver/http/requestreader.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace aneroid {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;

/// Of a chunk's header or of trailers, which Beast does not bound.
constexpr std::size_t maxUnread = RequestReader::maxHeaderBytes + 65'536;
constexpr std::size_t keptInputBytes = 256 * 1024;

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

bool sameWord(std::string_view a, std::string_view b)
{
    return beast::iequals({a.data(), a.size()}, {b.data(), b.size()});
}

/// The path of "/path?query", "http://host/path" and "*".
std::string_view pathOf(std::string_view target)
{
    if (const auto scheme = target.find("://");
        scheme != 0 && scheme < target.find_first_of("/?")) {
        const auto path = target.find('/', scheme + 3);
        target = path == std::string_view::npos ? "/" : target.substr(path);
    }
    return target.substr(0, target.find('?'));
}

std::string_view queryOf(std::string_view target)
{
    const auto question = target.find('?');
    return question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
}

std::string decodedPath(std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    if (path.find('%') == std::string_view::npos)
        return std::string(path);
    const auto raw = QByteArray::fromRawData(path.data(), static_cast<qsizetype>(path.size()));
    return QByteArray::fromPercentEncoding(raw).toStdString();
}

QByteArray toBytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

RequestRefusal badRequest(const char *sentence)
{
    return {400, QString::fromLatin1(sentence), 0};
}

RequestRefusal tooLong(qint64 limit, qint64 bytesToCome)
{
    return {
        413,
        QStringLiteral("The body is longer than %1.").arg(QLocale::c().formattedDataSize(limit, 0)),
        bytesToCome};
}

constexpr bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

struct RequestReader::Message
{
    http::request_parser<http::string_body> parser;
    qint64 limit = 0;
    bool headSeen = false;

    /// To go on with. A chunked body ends with "0\r\n\r\n" at the shortest, and Beast 1.74 asserts
    /// that an empty one is not shown to it in smaller pieces.
    [[nodiscard]] std::size_t fewestBytes() const { return headSeen && parser.chunked() ? 5 : 1; }
    [[nodiscard]] bool waitsForInvitation() const
    {
        return parser.get().version() >= 11 && !field(http::field::expect).empty();
    }
    [[nodiscard]] std::string_view field(http::field name) const
    {
        return view(parser.get()[name]);
    }
};

RequestReader::RequestReader(BodyLimit limit)
    : m_limit(std::move(limit))
{
}

RequestReader::~RequestReader() = default;

RequestReader::Event RequestReader::next()
{
    if (m_refused)
        return Event::Refused;
    if (!m_message && !begin())
        return m_refused ? Event::Refused : Event::NeedsMore;
    while (!m_message->parser.is_done()) {
        if (rest().size() < m_message->fewestBytes())
            break;
        beast::error_code error;
        m_at += m_message->parser.put(boost::asio::buffer(rest()), error);
        if (!m_message->headSeen && m_message->parser.is_header_done()) {
            m_message->headSeen = true;
            if (!checkHead())
                return Event::Refused;
            if (!m_message->parser.is_done() && rest().empty() && m_message->waitsForInvitation())
                return Event::AsksForMore;
        }
        if (error == http::error::need_more && rest().size() <= maxUnread)
            break;
        if (error == http::error::need_more || error == http::error::header_limit)
            (void)refuse({431, QStringLiteral("The headers are longer than 64 KiB."), -1});
        else if (error == http::error::body_limit)
            (void)refuse(tooLong(m_message->limit, -1));
        else if (error)
            (void)refuse({400,
                          QStringLiteral("This is not an HTTP/1.1 request: %1.")
                              .arg(QString::fromStdString(error.message())),
                          0});
        if (m_refused)
            return Event::Refused;
    }
    dropUsed();
    return m_message->parser.is_done() ? Event::Complete : Event::NeedsMore;
}

RouteRequest RequestReader::takeRequest()
{
    auto message = m_message->parser.release();
    const std::string_view method = view(message.method_string());
    const std::string_view target = view(message.target());
    RouteRequest request;
    request.method = method == "HEAD" ? "GET" : method;
    request.path = decodedPath(pathOf(target));
    request.query = toBytes(queryOf(target));
    request.idempotencyKey = toBytes(view(message["Idempotency-Key"]));
    request.contentEncoding = view(message[http::field::content_encoding]);
    request.body = std::move(message.body());
    m_message.reset();
    return request;
}

AnswerManner RequestReader::manner() const
{
    AnswerManner manner;
    manner.closes = m_refused;
    if (m_message && m_message->headSeen) {
        manner.isHead = m_message->parser.get().method() == http::verb::head;
        manner.isHttp10 = m_message->parser.get().version() == 10;
        manner.closes = m_refused || !m_message->parser.keep_alive();
    }
    return manner;
}

bool RequestReader::isInRequest() const
{
    return m_message || !rest().empty();
}

/// False: there is nothing to read yet, or nothing that could be a request.
bool RequestReader::begin()
{
    // Old clients end a body with an empty line more (RFC 9112, 2.2).
    m_at = std::min(m_input.find_first_not_of("\r\n", m_at), m_input.size());
    dropUsed();
    if (rest().empty())
        return false;
    if (!isLetter(rest().front()))
        return refuse(badRequest("This is not HTTP. The receiver speaks plain HTTP, not HTTPS."));
    m_message = std::make_unique<Message>();
    m_message->parser.header_limit(maxHeaderBytes);
    // checkLength() knows the limit; to Beast 1.74 "none" is less than any length.
    m_message->parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    return true;
}

bool RequestReader::checkHead()
{
    const std::string_view coding = m_message->field(http::field::transfer_encoding);
    if (!coding.empty() && !sameWord(coding, "chunked"))
        return refuse(
            {501, QStringLiteral("Send the body whole or chunked, not otherwise coded."), -1});
    const std::string_view expectation = m_message->field(http::field::expect);
    if (!expectation.empty() && !sameWord(expectation, "100-continue"))
        return refuse({417, QStringLiteral("Only 100-continue can be expected."), 0});
    return checkLength();
}

bool RequestReader::checkLength()
{
    m_message->limit = m_limit(decodedPath(pathOf(view(m_message->parser.get().target()))));
    const auto limit = static_cast<std::uint64_t>(m_message->limit);
    const auto length = m_message->parser.content_length();
    if (length && *length > limit) {
        constexpr std::uint64_t mostCounted = std::uint64_t(1) << 62U;
        const auto toCome = static_cast<qint64>(std::min<std::uint64_t>(*length, mostCounted));
        return refuse(tooLong(m_message->limit, toCome - static_cast<qint64>(rest().size())));
    }
    m_message->parser.body_limit(limit);
    return true;
}

/// Always false.
bool RequestReader::refuse(RequestRefusal refusal)
{
    m_refusal = std::move(refusal);
    m_refused = true;
    return false;
}

void RequestReader::dropUsed()
{
    if (m_at < m_input.size() && m_at < keptInputBytes)
        return;
    m_input.erase(0, m_at);
    m_at = 0;
    if (m_input.empty() && m_input.capacity() > keptInputBytes)
        m_input.shrink_to_fit();
}

} // namespace aneroid
