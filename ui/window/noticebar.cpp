#include "ui/window/noticebar.h"

#include "ui/views/iconlabel.h"
#include "ui/widgets/tintedicon.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace aneroid {
namespace {

constexpr int margin = 8;
constexpr int captionRoom = 220; // left free for what stands in the corner
constexpr int widest = 640;
constexpr std::chrono::seconds goodNewsStays{8};
constexpr std::chrono::seconds fileStays{20}; // somebody may want to go there

QIcon iconOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return tintedIcon(QStringLiteral("error"), Tint::Wrong);
    case LogLevel::Warning:
        return tintedIcon(QStringLiteral("warning"), Tint::Warning);
    case LogLevel::Info:
    case LogLevel::Weather:
        break;
    }
    return tintedIcon(QStringLiteral("ok"), Tint::Good);
}

} // namespace

NoticeBar::NoticeBar(QWidget *over)
    : QFrame(over)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_folder(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("closeNoticeButton"));
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_folder->setObjectName(QStringLiteral("openFolderButton"));
    m_folder->setIcon(tintedIcon(QStringLiteral("folder")));
    m_folder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folder->setFocusPolicy(Qt::TabFocus);
    m_folder->hide();
    connect(m_folder, &QToolButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_close);
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    over->installEventFilter(this);
    retranslate();
    hide();
}

void NoticeBar::showNotice(LogLevel level, const QString &text)
{
    show(level, text, {});
}

void NoticeBar::showFile(const QString &text, const QString &file)
{
    show(LogLevel::Info, text, file);
}

void NoticeBar::show(LogLevel level, const QString &text, const QString &file)
{
    m_file = file;
    m_folder->setVisible(!file.isEmpty());
    m_icon->setIcon(iconOf(level));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (level == LogLevel::Info || level == LogLevel::Weather)
        m_farewell.start(file.isEmpty() ? goodNewsStays : fileStays);
    else
        m_farewell.stop();
    place();
    show();
    raise();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(room.width() - captionRoom - margin, widest);
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(room.width() - width - margin, margin, width, height);
}

void NoticeBar::retranslate()
{
    setAccessibleName(tr("Message"));
    m_folder->setText(tr("Open folder"));
    m_folder->setAccessibleName(m_folder->text());
    m_folder->setToolTip(tr("Show the folder that the file is in."));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close this message."));
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace aneroid

#include "moc_noticebar.cpp"
