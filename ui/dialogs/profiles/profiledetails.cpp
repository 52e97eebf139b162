#include "ui/dialogs/profiles/profiledetails.h"

#include "core/profiles/profiletitles.h"
#include "ui/charts/daypreviewview.h"
#include "ui/controls/profileitems.h"

#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace aneroid {

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString list(const QString &title, const std::vector<std::string> &items)
{
    if (items.empty())
        return {};
    QString html =
        QStringLiteral("<h4>%1</h4><ul style=\"margin-left:-22px\">").arg(title.toHtmlEscaped());
    for (const std::string &item : items)
        html += QStringLiteral("<li>%1</li>").arg(QString::fromStdString(item).toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

} // namespace

ProfileDetails::ProfileDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_kind(new QLabel)
    , m_day(new DayPreviewView(DayPreviewView::Arrangement::Stack))
    , m_text(new QTextBrowser)
{
    constexpr double larger = 1.3;
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_kind->setObjectName(QStringLiteral("detailsKind"));
    m_day->setObjectName(QStringLiteral("detailsDay"));
    m_text->setObjectName(QStringLiteral("detailsText"));
    m_text->setAccessibleName(tr("Description, sources and notes"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * larger);
    m_title->setFont(font);
    for (QLabel *const label : {m_title, m_kind}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addWidget(m_day, 1);
    column->addWidget(m_text, 1);
}

void ProfileDetails::showHeading(const ProfileEntry &entry)
{
    m_title->setText(entry.title);
    m_kind->setText(
        tr("%1 · %2", "kind of profile, its name").arg(kindText(kindOf(entry)), entry.name));
}

void ProfileDetails::showProfile(const ProfileEntry &entry, const Profile &profile,
                                 const PreviewDay &day)
{
    showHeading(entry);
    m_day->setDay(day);
    m_day->show();
    const QString description = shownDescription(profile);
    m_text->setHtml((description.isEmpty() ? QString() : paragraph(description)) +
                    list(tr("Sources of the numbers"), profile.sources) +
                    list(tr("Notes"), profile.notes));
    if (m_text->toPlainText().isEmpty())
        m_text->setHtml(paragraph(tr("It has neither description nor sources.")));
}

void ProfileDetails::showProblem(const ProfileEntry &entry)
{
    showHeading(entry);
    m_day->hide();
    m_text->setHtml(paragraph(tr("This profile cannot be used.")) + paragraph(entry.problem));
}

} // namespace aneroid

#include "moc_profiledetails.cpp"
