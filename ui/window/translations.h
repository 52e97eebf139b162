#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace aneroid {

/// The language of the program and, with it, how numbers and dates are written and which way the
/// window runs.
class Translations final : public QObject
{
    Q_OBJECT
public:
    struct Language
    {
        QString code; ///< "de"; empty: the system's
        QString name; ///< in the language itself; empty for the system's
    };
    [[nodiscard]] static QList<Language> languages();

    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    [[nodiscard]] QString code() const { return m_code; }
    /// An unknown code is taken as the system's language; a language without a file is English.
    void setCode(const QString &code);

Q_SIGNALS:
    void changed();

private:
    bool install(const QString &file);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace aneroid
