#include "core/backfill/backfillestimate.h"

#include "core/backfill/backfillfile.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace aneroid {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t sampleTicks = std::uint64_t{1} << 19;
constexpr std::chrono::seconds patience{1};

/// What was made of a piece.
struct Sample
{
    std::uint64_t ticks = 0;
    std::uint64_t readings = 0;
    std::uint64_t bytes = 0;
    double seconds = 0.0;
};

Sample measure(const BackfillPlan &plan, const BackfillFormat &format, const std::stop_token &stop)
{
    Sample sample;
    Backfill backfill(plan, {});
    const Clock::time_point start = Clock::now();
    const auto count = [&](const BackfillPart &part) {
        sample.ticks += part.ticks;
        sample.readings += part.readings.size();
        sample.bytes += part.bytes.size();
        return Clock::now() - start < patience;
    };
    (void)backfill.run(format, count, stop);
    sample.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return sample;
}

/// The plan for one of the shards that `ticks` are cut into, from the middle: there sequences have
/// as many digits as most have.
BackfillPlan middlePiece(BackfillPlan plan, std::uint64_t ticks)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    plan.shards =
        static_cast<std::uint32_t>(std::clamp<std::uint64_t>(ticks / sampleTicks, 1, most));
    plan.shard = plan.shards / 2 + 1;
    return plan;
}

std::uint64_t scaled(std::uint64_t count, double factor)
{
    return static_cast<std::uint64_t>(std::llround(static_cast<double>(count) * factor));
}

/// One device (the first of a fleet stands where it does only beside others), at every `stride`th
/// instant.
BackfillPlan firstDevice(BackfillPlan plan, std::uint64_t stride)
{
    plan.settings.devices = std::min(plan.settings.devices, 2);
    plan.labels = true;
    plan.truth = false;
    if (stride < 2)
        return plan;
    plan.settings.intervalSeconds *= static_cast<double>(stride);
    plan.settings.intervalJitterS = 0.0;
    plan.settings.missedPercent = 0.0;
    plan.settings.sensor.mode.filter = 1;
    plan.phase = false;
    return plan;
}

} // namespace

std::optional<BackfillEstimate> estimateBackfill(const BackfillPlan &plan, const FileFormat &format,
                                                 const std::stop_token &stop)
{
    const std::uint64_t ticks = Backfill(plan).ticks();
    const BackfillFormat writer(plan, format);
    const Sample sample = measure(middlePiece(plan, ticks), writer, stop);
    if (stop.stop_requested() || sample.ticks == 0)
        return {};
    const double factor = static_cast<double>(ticks) / static_cast<double>(sample.ticks);
    return BackfillEstimate{scaled(sample.readings, factor),
                            scaled(sample.bytes, factor) + writer.header().size(),
                            sample.seconds * factor};
}

BackfillPreview previewBackfill(const BackfillPlan &plan, const std::stop_token &stop)
{
    const double instants =
        static_cast<double>(plan.toMs - plan.fromMs) / (plan.settings.intervalSeconds * 1000.0);
    const double stride = std::ceil(instants / static_cast<double>(BackfillPreview::mostReadings));
    BackfillPreview preview;
    preview.thinned = stride > 1.0;
    Backfill backfill(firstDevice(plan, static_cast<std::uint64_t>(std::max(stride, 1.0))), {});
    const auto take = [&preview](const BackfillPart &part) {
        std::ranges::copy_if(part.readings, std::back_inserter(preview.readings),
                             [](const Reading &reading) { return reading.device == 0; });
        for (const DeviceEvent &event : part.events) {
            if (event.device == 0 && preview.events.size() <= BackfillPreview::mostEvents)
                preview.events.push_back(event.event);
        }
        return true;
    };
    (void)backfill.run([](BackfillPart &, std::span<const std::string>) {}, take, stop);
    if (preview.events.size() > BackfillPreview::mostEvents)
        preview.events.clear();
    return preview;
}

} // namespace aneroid
