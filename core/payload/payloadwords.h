#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace aneroid {

/// PayloadWords::tr(): the translation context "Payload", for functions that belong to no class.
struct PayloadWords
{
    Q_DECLARE_TR_FUNCTIONS(Payload)
};

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace aneroid
