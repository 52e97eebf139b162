#pragma once

#include "core/scenario/scenario.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aneroid {

/// What a list of scenarios shows of one, in the language of the window.
struct ScenarioEntry
{
    QString name; ///< what --scenario takes
    QString title;
    QString description; ///< what it tests
    QString expectation; ///< what a good backend shows
};

/// The built-in scenarios, and files of a person's own. Errors are sentences.
namespace scenarios {

/// In an order for people.
[[nodiscard]] QStringList names();
/// names() with what each says.
[[nodiscard]] QList<ScenarioEntry> list();

/// The file's text, by name of a built-in one or from a path: what has a slash in it or ends in
/// .json.
[[nodiscard]] Result<QByteArray, QString> source(const QString &nameOrPath);
[[nodiscard]] Result<Scenario, QString> load(const QString &nameOrPath);

/// Written whole or not at all.
[[nodiscard]] Result<Done, QString> save(const Scenario &scenario, const QString &path);

} // namespace scenarios

} // namespace aneroid
