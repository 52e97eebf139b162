// Whether another HTTP client would be worth its while: the same POSTs over six kept-alive
// connections by the client that Aneroid uses (QNetworkAccessManager behind QtHttpTransport) and by
// libcurl's multi interface, in turn, in one process.
//
//     bench_clients URL [REQUESTS] [READINGS-A-REQUEST] [ROUNDS]
//
// One reading a request goes to URL/api/v1/sensors/bme280, more go as an array to …/bme280/batch.
// Prints requests and readings a second and the CPU time of this process a request. Needs
// libcurl4-openssl-dev when it is configured; else only the first client is measured.

#include "core/http/qthttptransport.h"
#include "core/payload/wireformat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#ifdef ANEROID_HAS_CURL
#include <curl/curl.h>
#endif

using namespace aneroid;

namespace {

constexpr int connections = 6;

struct Load
{
    QUrl url;
    std::vector<QByteArray> bodies;
    qsizetype readings = 1; ///< in each body
};

struct Result
{
    double seconds = 0.0;
    double cpuSeconds = 0.0;
    int failed = 0; ///< requests not answered 200 or 201
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

bool isAccepted(long status)
{
    return status == 200 || status == 201;
}

Result measured(const std::function<int()> &work)
{
    QElapsedTimer clock;
    const double before = cpuSeconds();
    clock.start();
    Result result;
    result.failed = work();
    result.seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
    result.cpuSeconds = cpuSeconds() - before;
    return result;
}

Load makeLoad(const QUrl &server, int requests, int readings, const QString &run)
{
    Load load;
    load.url = readingsUrl(server);
    if (readings > 1)
        load.url.setPath(load.url.path() + QStringLiteral("/batch"));
    load.readings = readings;
    std::uint32_t sequence = 0;
    for (int i = 0; i < requests; ++i) {
        QByteArray body;
        for (int j = 0; j < readings; ++j) {
            const Reading reading{.timestampMs = 1'763'116'200'000 + sequence * 1000LL,
                                  .sequence = ++sequence,
                                  .temperatureC = 21.37,
                                  .humidity = 45.67,
                                  .pressureHpa = 1013.25};
            body += j == 0 ? "" : ",";
            body += toJsonBody(reading, "bme280_bench", run.toStdString());
        }
        load.bodies.push_back(readings > 1 ? '[' + body + ']' : body);
    }
    return load;
}

/// One client's six connections, each given the next body when it has its answer.
class QtClient
{
public:
    int post(const Load &load)
    {
        m_load = &load;
        m_next = m_answered = 0;
        m_failed = 0;
        for (int i = 0; i < connections; ++i)
            sendNext();
        m_loop.exec();
        return m_failed;
    }

private:
    void sendNext()
    {
        if (m_next == m_load->bodies.size())
            return;
        HttpRequest request;
        request.url = m_load->url;
        request.headers = {{"Content-Type", "application/json"}};
        request.body = m_load->bodies[m_next++];
        m_transport.send(request, [this](const HttpReply &reply) {
            m_failed += isAccepted(reply.status) ? 0 : 1;
            if (++m_answered == m_load->bodies.size())
                m_loop.quit();
            sendNext();
        });
    }

    QtHttpTransport m_transport;
    QEventLoop m_loop;
    const Load *m_load = nullptr;
    std::size_t m_next = 0;
    std::size_t m_answered = 0;
    int m_failed = 0;
};

#ifdef ANEROID_HAS_CURL
class CurlClient
{
public:
    CurlClient()
        : m_multi(curl_multi_init())
        , m_headers(curl_slist_append(nullptr, "Content-Type: application/json"))
    {
        m_headers = curl_slist_append(m_headers, "Expect:"); // no round trip before large bodies
        for (int i = 0; i < connections; ++i)
            m_handles.push_back(curl_easy_init());
    }
    ~CurlClient()
    {
        for (CURL *const handle : m_handles)
            curl_easy_cleanup(handle);
        curl_multi_cleanup(m_multi);
        curl_slist_free_all(m_headers);
    }
    CurlClient(const CurlClient &) = delete;
    CurlClient &operator=(const CurlClient &) = delete;

    int post(const Load &load)
    {
        m_url = load.url.toEncoded();
        std::size_t next = 0;
        std::size_t answered = 0;
        int failed = 0;
        for (CURL *const handle : m_handles)
            begin(handle, load, next);
        while (answered < load.bodies.size()) {
            int running = 0;
            curl_multi_perform(m_multi, &running);
            int queued = 0;
            while (const CURLMsg *const message = curl_multi_info_read(m_multi, &queued)) {
                CURL *const handle = message->easy_handle;
                long status = 0;
                curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
                failed += isAccepted(status) ? 0 : 1;
                ++answered;
                curl_multi_remove_handle(m_multi, handle);
                begin(handle, load, next);
            }
            if (answered < load.bodies.size())
                curl_multi_poll(m_multi, nullptr, 0, 1000, nullptr);
        }
        return failed;
    }

private:
    static std::size_t ignore(char *, std::size_t size, std::size_t count, void *)
    {
        return size * count;
    }

    void begin(CURL *handle, const Load &load, std::size_t &next)
    {
        if (next == load.bodies.size())
            return;
        const QByteArray &body = load.bodies[next++];
        curl_easy_setopt(handle, CURLOPT_URL, m_url.constData());
        curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &CurlClient::ignore);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_multi_add_handle(m_multi, handle);
    }

    CURLM *m_multi;
    curl_slist *m_headers;
    std::vector<CURL *> m_handles;
    QByteArray m_url;
};
#endif

template <typename Client>
void run(const char *name, Client &client, const QUrl &server, int requests, int readings)
{
    const Load load = makeLoad(server, requests, readings, newRunId());
    const Result result = measured([&] { return client.post(load); });
    const double rate = requests / result.seconds;
    std::printf("%-24s %9.0f requests/s %10.0f readings/s %8.1f us CPU a request  failed %d\n",
                name, rate, rate * readings, result.cpuSeconds * 1e6 / requests, result.failed);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_clients URL [REQUESTS] [READINGS-A-REQUEST] [ROUNDS]\n");
        return 2;
    }
    const QUrl server(QString::fromLocal8Bit(argv[1]));
    const int requests = argc > 2 ? std::atoi(argv[2]) : 10'000;
    const int readings = argc > 3 ? std::atoi(argv[3]) : 1;
    const int rounds = argc > 4 ? std::atoi(argv[4]) : 3;
    QtClient qt;
#ifdef ANEROID_HAS_CURL
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CurlClient curl;
#endif
    for (int round = 0; round < rounds; ++round) {
        run("QNetworkAccessManager", qt, server, requests, readings);
#ifdef ANEROID_HAS_CURL
        run("libcurl multi", curl, server, requests, readings);
#endif
    }
    return 0;
}
