#pragma once

#include "core/settings/settings.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace aneroid {

/// The ids of a run's devices, by Reading::device: one list, shared by all who hold a copy and
/// never changed, for a million devices' ids should be in memory once.
class DeviceIds
{
public:
    DeviceIds() = default;
    DeviceIds(std::vector<std::string> ids)
        : m_ids(std::make_shared<const std::vector<std::string>>(std::move(ids)))
    {
    }
    DeviceIds(std::initializer_list<std::string> ids)
        : DeviceIds(std::vector<std::string>(ids))
    {
    }

    operator const std::vector<std::string> &() const { return list(); }
    [[nodiscard]] const std::vector<std::string> &list() const
    {
        static const std::vector<std::string> none;
        return m_ids ? *m_ids : none;
    }

    [[nodiscard]] bool empty() const { return list().empty(); }
    [[nodiscard]] std::size_t size() const { return list().size(); }
    [[nodiscard]] const std::string *data() const { return list().data(); }
    [[nodiscard]] const std::string &operator[](std::size_t device) const { return list()[device]; }
    [[nodiscard]] const std::string &front() const { return list().front(); }
    [[nodiscard]] const std::string &back() const { return list().back(); }
    [[nodiscard]] auto begin() const { return list().begin(); }
    [[nodiscard]] auto end() const { return list().end(); }

    friend bool operator==(const DeviceIds &a, const DeviceIds &b)
    {
        return a.m_ids == b.m_ids || a.list() == b.list();
    }

private:
    std::shared_ptr<const std::vector<std::string>> m_ids;
};

/// The pattern's id of device `n`: "bme280_{n:04}" gives "bme280_0007".
[[nodiscard]] QString deviceIdAt(const QString &pattern, int n);

/// Whether deviceIds() of both is the same.
[[nodiscard]] bool haveSameIds(const Settings &a, const Settings &b);

/// The ids of a run's devices where no fleet file names them: DEVICE_ID alone, or the pattern's for
/// n = 1 … devices.
[[nodiscard]] DeviceIds deviceIds(const Settings &settings);

} // namespace aneroid
