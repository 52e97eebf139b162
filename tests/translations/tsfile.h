#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aneroid {

/// One <message> of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< what tells equal sources of one context apart
    bool plural = false;
    bool finished = false; ///< not marked "unfinished", "vanished" or "obsolete"
    QStringList forms;     ///< the translation; one for each plural form of the language

    /// Tells messages apart and names them in a failure: Context: "source".
    [[nodiscard]] QString key() const;
};

struct TsFile
{
    QList<TsMessage> messages;
    QString language; ///< "de"
    QString error;    ///< why it could not be read; empty if it could

    [[nodiscard]] QStringList keys(bool pluralOnly) const;
};

[[nodiscard]] TsFile readTsFile(const QString &fileName);

} // namespace aneroid
