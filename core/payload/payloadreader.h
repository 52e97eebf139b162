#pragma once

#include "core/payload/payload.h"
#include "core/text/result.h"

#include <QByteArray>
#include <QString>

namespace aneroid {

/// What is wrong with a payload file, or with a template elsewhere, and where.
struct PayloadProblem
{
    QString file;
    QString key;    ///< "messages[0].body"; empty: the file as a whole
    int line = 0;   ///< counts from 1; 0: no place in particular
    int column = 0; ///< in characters, from 1
    QString reason; ///< a sentence

    /// "my.json:4:23: messages[0].body: There is no variable …"
    [[nodiscard]] QString sentence() const;
};

/// Reads a payload file. `where` names it in errors; `name` is the payload's where the file itself
/// has none.
[[nodiscard]] Result<Payload, PayloadProblem>
payloadFromJson(const QByteArray &content, const QString &where, const QString &name);

/// The sentence for a template's error.
[[nodiscard]] QString templateReason(const TemplateError &error);

/// The sentence for a variable of a reading where there is none: at birth and death, in user, password
/// and client id.
[[nodiscard]] QString noReadingReason(Variable variable);

/// Why a topic cannot be published to, as far as its template tells: empty, or a wildcard outside of
/// its tags. A sentence; empty where nothing is wrong.
[[nodiscard]] QString topicTemplateProblem(const QString &topic);

/// ENDPOINT: a path, or a path and a query behind `?`, as templates of their own.
struct Endpoint
{
    Template path;
    Template query;
};
/// Templates' meta_ names are added to `meta`. The error has line 1 and the column in the text.
[[nodiscard]] Result<Endpoint, PayloadProblem> readEndpoint(const QString &text, MetaNames &meta);

/// The escapes of a body by its content type, else by what it looks like: JSON begins with a
/// bracket or a brace, a line of InfluxDB's protocol is "name,tag=… field=…".
[[nodiscard]] Escaping bodyEscaping(std::string_view contentType, std::string_view body);

} // namespace aneroid
