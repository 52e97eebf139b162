#pragma once

#include "core/receiver/fielderror.h"
#include "core/receiver/receivedreading.h"

#include <simdjson.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace aneroid {

/// Takes one JSON item apart and checks it against the schema of design 5.1; one object for each
/// item.
class ItemReader
{
public:
    /// What is broken goes to `errors`. `nullMeansNotFinite`: a null number was NaN or Infinity.
    /// `scratch`: memory that the readers of a batch share, one after the other.
    ItemReader(std::vector<FieldError> &errors, std::optional<qsizetype> index,
               bool nullMeansNotFinite, std::string &scratch);

    /// Meaningful only where no error was added. The key stays empty.
    [[nodiscard]] ReceivedReading read(simdjson::dom::element item);

    /// The key by device, run and sequence of the metadata; empty where one is missing. After
    /// read().
    [[nodiscard]] IdempotencyKey keyByMetadata(std::string_view deviceId) const;

private:
    struct Quantity;
    static const std::array<Quantity, 3> quantities;
    using Slot = std::optional<simdjson::dom::element>;

    void sort(const simdjson::dom::key_value_pair &member);
    void readDevice();
    void readQuantity(const Quantity &quantity, const Slot &slot);
    void readTimestamp();
    void checkMetadata();
    void reportMissing(const QString &field);
    void report(const QString &field, const QString &message, const QString &type);

    std::vector<FieldError> &m_errors;
    std::optional<qsizetype> m_index;
    bool m_nullMeansNotFinite;
    ReceivedReading m_reading;
    Slot m_device;
    std::array<Slot, 3> m_quantities;
    Slot m_timestamp;
    Slot m_metadata;
    std::string &m_extra;
};

} // namespace aneroid
