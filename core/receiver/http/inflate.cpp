#include "core/receiver/http/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace aneroid {
namespace {

constexpr int gzipOrZlib = 15 + 32; // the largest window, and zlib sees which of the two it is
constexpr int bare = -15;

class Inflater
{
public:
    explicit Inflater(std::string_view bytes, int window)
    {
        // zlib does not write through next_in; its type is older than const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_ready = inflateInit2(&m_stream, window) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] Result<std::string, InflateError> run(std::size_t most)
    {
        std::string out;
        int status = m_ready ? Z_OK : Z_STREAM_ERROR;
        while (status == Z_OK) {
            const std::size_t made = out.size();
            if (made > most)
                return Failure{InflateError::TooLong};
            out.resize(std::clamp<std::size_t>(2 * made, 16'384, most + 1));
            m_stream.next_out = reinterpret_cast<Bytef *>(out.data() + made);
            m_stream.avail_out = static_cast<uInt>(out.size() - made);
            status = ::inflate(&m_stream, Z_NO_FLUSH);
            out.resize(out.size() - m_stream.avail_out);
            if (status == Z_STREAM_END && m_stream.avail_in > 0)
                status = inflateReset(&m_stream); // another member
        }
        if (status != Z_STREAM_END)
            return Failure{InflateError::Broken};
        if (out.size() > most)
            return Failure{InflateError::TooLong};
        return out;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

Result<std::string, InflateError> inflated(std::string_view bytes, std::size_t most)
{
    auto result = Inflater(bytes, gzipOrZlib).run(most);
    if (result || result.error() == InflateError::TooLong)
        return result;
    return Inflater(bytes, bare).run(most);
}

} // namespace aneroid
