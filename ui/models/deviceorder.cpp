#include "ui/models/deviceorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>

namespace aneroid {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a run of digits without leading zeros off the front.
std::string_view takeNumber(std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

bool naturallyLess(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view first = takeNumber(a);
            const std::string_view second = takeNumber(b);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (first != second)
                return first < second;
            continue;
        }
        if (a.front() != b.front())
            return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() < b.size();
}

struct Keyed
{
    double key;
    std::uint32_t device;
};

} // namespace

void DeviceOrder::setIds(const DeviceIds &ids)
{
    m_ids = ids;
    m_ranks.clear();
    match();
}

bool DeviceOrder::setText(const QString &text)
{
    if (text == m_text)
        return false;
    m_text = text;
    match();
    return true;
}

void DeviceOrder::match()
{
    m_matching.clear();
    const std::vector<std::string> &ids = m_ids.list();
    for (std::uint32_t device = 0; device < ids.size(); ++device) {
        if (m_text.isEmpty() ||
            QString::fromStdString(ids[device]).contains(m_text, Qt::CaseInsensitive))
            m_matching.push_back(device);
    }
}

std::vector<std::uint32_t> DeviceOrder::ordered(const Test &test, const Key &key,
                                                bool descending) const
{
    std::vector<Keyed> keyed;
    keyed.reserve(m_matching.size());
    for (const std::uint32_t device : m_matching) {
        if (test && !test(device))
            continue;
        const double value = key(device);
        keyed.push_back({std::isnan(value) ? HUGE_VAL : descending ? -value : value, device});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        return a.key != b.key ? a.key < b.key : a.device < b.device;
    });
    std::vector<std::uint32_t> devices(keyed.size());
    std::transform(keyed.begin(), keyed.end(), devices.begin(),
                   [](const Keyed &one) { return one.device; });
    return devices;
}

double DeviceOrder::rank(std::uint32_t device) const
{
    if (m_ranks.empty())
        rankAll();
    return m_ranks[device];
}

void DeviceOrder::rankAll() const
{
    const std::vector<std::string> &ids = m_ids.list();
    std::vector<std::uint32_t> sorted(ids.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    // A fleet made from a pattern is in order already: a quick look instead of a long sort.
    if (!std::is_sorted(ids.begin(), ids.end(), naturallyLess)) {
        std::stable_sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
            return naturallyLess(ids[a], ids[b]);
        });
    }
    m_ranks.resize(ids.size());
    for (std::uint32_t place = 0; place < sorted.size(); ++place)
        m_ranks[sorted[place]] = place;
}

} // namespace aneroid
