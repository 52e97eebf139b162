#pragma once

#include "core/payload/jsonvalue.h"
#include "core/payload/payloadreader.h"

#include <QString>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aneroid {

/// Reads single keys of a document; false says that problem() names what is wrong, and where.
class PayloadFields
{
public:
    PayloadFields(std::string_view document, const QString &where)
        : m_document(document)
        , m_where(where)
    {
    }

    [[nodiscard]] const PayloadProblem &problem() const { return m_problem; }
    /// Always false.
    bool fail(const QString &key, std::size_t at, const QString &reason);
    /// Of something at `offset` of the text of a template.
    bool failIn(const Template &where, std::size_t offset, const QString &reason);

    /// Of a key that is not there, these leave `to` as it is.
    [[nodiscard]] bool text(const JsonValue &of, const char *key, const QString &path,
                            std::string &to);
    [[nodiscard]] bool texts(const JsonValue &of, const char *key, std::vector<std::string> &to);
    [[nodiscard]] bool optionalTemplate(const JsonValue &of, const char *key, const QString &path,
                                        Escaping escaping, std::optional<Template> &to);

    /// An object with no other keys than these.
    [[nodiscard]] bool object(const JsonValue &value, const QString &key,
                              std::initializer_list<const char *> known);
    [[nodiscard]] bool flag(const JsonValue &value, const QString &path, bool &to);
    [[nodiscard]] bool integer(const JsonValue &value, const QString &path, int least, int most,
                               int &to);
    [[nodiscard]] bool compile(const JsonValue &value, const QString &path, Escaping escaping,
                               Template &to);

    /// The meta_ names of all templates so far.
    [[nodiscard]] const MetaNames &meta() const { return m_meta; }

    /// Whether there is no line end, tab or the like, which would break a line of a request.
    [[nodiscard]] static bool isFreeOfControls(std::string_view text);
    /// "http" and "path": "http.path".
    [[nodiscard]] static QString inside(const QString &path, const char *key);

private:
    std::string_view m_document;
    QString m_where;
    MetaNames m_meta;
    PayloadProblem m_problem;
};

} // namespace aneroid
