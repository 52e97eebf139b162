#pragma once

#include <utility>
#include <variant>

namespace aneroid {

/// Wraps the error alternative of a Result, so that value and error may be of one type.
template <typename E>
struct Failure
{
    E error;
};

template <typename E>
Failure(E) -> Failure<E>;

/// The value of an operation that can be expected to fail, or the reason why it did.
/// The reason is a sentence for a person: what, where, and what is allowed.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only where ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }

    /// Only where not ok().
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// For operations that yield nothing but success.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace aneroid
