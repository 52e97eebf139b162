// A payload: what is read makes messages of readings, be they of a sensor that fails.

#include "core/payload/payloadplan.h"
#include "core/payload/payloadreader.h"

#include <cstdlib>
#include <limits>

using namespace aneroid;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto payload = payloadFromJson(bytes, QStringLiteral("fuzz.json"), QStringLiteral("fuzz"));
    if (!payload) {
        if (payload.error().sentence().isEmpty())
            std::abort();
        return 0;
    }
    const auto shared = std::make_shared<const Payload>(std::move(payload).value());
    for (const PayloadDoor door : {PayloadDoor::Http, PayloadDoor::Mqtt, PayloadDoor::File}) {
        const auto plan = PayloadPlan::make(shared, PayloadRun(), door);
        if (!plan)
            continue;
        Reading reading{.timestampMs = 1'795'944'600'078,
                        .sequence = 17,
                        .temperatureC = -140.9,
                        .humidity = 100.0,
                        .pressureHpa = std::numeric_limits<double>::quiet_NaN()};
        for (std::size_t i = 0; i < (*plan)->messages(); ++i) {
            std::string body;
            (*plan)->appendBody(body, i, reading, "dev\"1/#", "run", "1.0.0");
            if (door == PayloadDoor::Mqtt)
                (void)(*plan)->topic(i, reading, "dev\"1/#", "run", "1.0.0");
        }
        if (door == PayloadDoor::Http)
            (void)(*plan)->head(reading, "dev\"1/#", "run", "1.0.0", false);
    }
    return 0;
}
