#pragma once

#include <QHash>
#include <QString>
#include <QTranslator>

namespace aneroid {

/// A language of the test's own: the words given, and every other text longer by a third in
/// brackets, so that what is not translated or has no room can be seen.
class WordTranslator final : public QTranslator
{
public:
    explicit WordTranslator(const QHash<QString, QString> &words, QObject *parent = nullptr)
        : QTranslator(parent)
        , m_words(words)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const QLatin1StringView place(context);
        const bool ours = place == QLatin1StringView("Settings") ||
                          place == QLatin1StringView("Faults") ||
                          place.startsWith(QLatin1StringView("aneroid::")) ||
                          place == QLatin1StringView("ControlPanel");
        if (!ours)
            return {};
        const QString text = QString::fromUtf8(source);
        const QString padding(text.size() / 3, u'~');
        return m_words.value(text, QStringLiteral("[%1%2]").arg(text, padding));
    }

private:
    QHash<QString, QString> m_words;
};

} // namespace aneroid
