#pragma once

#include "core/payload/file/payloadfields.h"

namespace aneroid {

/// Reads a document's parts into a payload; the first problem ends it.
class PayloadFileReader
{
public:
    PayloadFileReader(std::string_view document, const QString &where)
        : m_fields(document, where)
    {
    }

    [[nodiscard]] bool read(const JsonValue &root, Payload &payload);
    /// A document that is no JSON.
    void refuse(const JsonError &error);
    [[nodiscard]] const PayloadProblem &problem() const { return m_fields.problem(); }

private:
    bool messages(const JsonValue &of, const char *key, const QString &path, bool needBody,
                  std::vector<PayloadMessage> &to);
    bool message(const JsonValue &value, const QString &path, bool needBody, PayloadMessage &to);
    bool body(const JsonValue &value, const JsonValue *escape, const QString &path,
              PayloadMessage &to);
    bool encoder(const JsonValue &value, const QString &path, PayloadMessage &to);
    bool http(const JsonValue &value, PayloadHttp &to);
    bool address(const JsonValue &of, const QString &path, Template &pathTo, Template &queryTo);
    bool headers(const JsonValue &of, PayloadHttp &to);
    bool batch(const JsonValue &value, PayloadBatch &to);
    bool mqtt(const JsonValue &value, PayloadMqtt &to);
    bool asksNoReading(const PayloadMqtt &mqtt);

    PayloadFields m_fields;
    std::string m_contentType;
};

/// Where a query begins: at the first ? outside of a tag; npos: there is none.
[[nodiscard]] std::size_t queryBegin(std::string_view text);

} // namespace aneroid
