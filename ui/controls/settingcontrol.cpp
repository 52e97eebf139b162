#include "ui/controls/settingcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/sourcebadge.h"

#include <QStringList>

namespace aneroid {

void SettingControl::showSources(const SettingSources &sources)
{
    m_sources = sources;
    retranslate();
}

SettingSource SettingControl::sourceOf(const SettingInfo &info) const
{
    return m_sources.value(QString::fromLatin1(info.name));
}

void SettingControl::fillBadge(SourceBadge &badge, const QList<const SettingInfo *> &rows) const
{
    QString word;
    QStringList sentences;
    for (const SettingInfo *const info : rows) {
        const SettingSource source = sourceOf(*info);
        if (sourceWord(source).isEmpty())
            continue;
        word = sourceWord(source);
        sentences += rows.size() == 1
                         ? sourceSentence(source)
                         : settingLabel(*info) + QStringLiteral(": ") + sourceSentence(source);
    }
    badge.showSource(word, sentences.join(QLatin1Char('\n')));
}

} // namespace aneroid

#include "moc_settingcontrol.cpp"
