#include "ui/controls/profilecombo.h"

#include "ui/charts/daypreviewview.h"
#include "ui/controls/profilelistview.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>

namespace aneroid {

/// The window that opens: list, and beside it what the profile under the cursor is like.
struct ProfileCombo::Popup
{
    explicit Popup(QWidget *owner)
        : frame(new QFrame(owner, Qt::Popup))
        , list(new ProfileListView(frame))
        , title(new QLabel(frame))
        , day(new DayPreviewView(DayPreviewView::Arrangement::Stack, frame))
        , description(new QLabel(frame))
    {
        constexpr int cardWidth = 300;
        frame->setObjectName(QStringLiteral("profilePopup"));
        frame->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
        frame->setAttribute(Qt::WA_NoMouseReplay); // a click on the box closes it, and no more
        list->setObjectName(QStringLiteral("profilePopupList"));
        list->setFrameShape(QFrame::NoFrame);
        list->setMouseTracking(true);
        day->setObjectName(QStringLiteral("profilePopupDay"));
        day->setFixedWidth(cardWidth);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setObjectName(QStringLiteral("profilePopupTitle"));
        description->setObjectName(QStringLiteral("profilePopupDescription"));
        for (QLabel *const label : {title, description}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setFixedWidth(cardWidth);
        }
        description->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto *const card = new QVBoxLayout;
        card->setContentsMargins(10, 8, 10, 8);
        card->setSpacing(8);
        card->addWidget(title);
        card->addWidget(day);
        card->addWidget(description);
        card->addStretch(1);
        auto *const row = new QHBoxLayout(frame);
        row->setContentsMargins(1, 1, 1, 1);
        row->setSpacing(0);
        row->addWidget(list);
        row->addLayout(card);
    }

    ~Popup() { delete frame; }
    Q_DISABLE_COPY_MOVE(Popup)

    QFrame *frame;
    ProfileListView *list;
    QLabel *title;
    DayPreviewView *day;
    QLabel *description;
};

ProfileCombo::ProfileCombo(QWidget *parent)
    : QComboBox(parent)
{
    constexpr int letters = 8;
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
}

ProfileCombo::~ProfileCombo() = default;

void ProfileCombo::setPreviewSource(const PreviewSource &source)
{
    m_source = source;
}

void ProfileCombo::showPopup()
{
    constexpr int leastListWidth = 190;
    constexpr int leastHeight = 400;
    if (!m_popup) {
        m_popup = std::make_unique<Popup>(this);
        connect(m_popup->list, &QAbstractItemView::entered, m_popup->list,
                [list = m_popup->list](const QModelIndex &index) {
                    if (index.flags().testFlag(Qt::ItemIsEnabled))
                        list->setCurrentIndex(index);
                });
        connect(m_popup->list, &ProfileListView::currentNameChanged, this, &ProfileCombo::preview);
        connect(m_popup->list, &QAbstractItemView::clicked, this, &ProfileCombo::choose);
        connect(m_popup->list, &QAbstractItemView::activated, this, &ProfileCombo::choose);
    }
    const Popup &popup = *m_popup;
    if (popup.list->model() != model())
        popup.list->setModel(model());
    popup.list->setAccessibleName(accessibleName());
    popup.list->setFixedWidth(std::max(popup.list->sizeHint().width(), leastListWidth));
    popup.list->setCurrentIndex(model()->index(currentIndex(), 0));
    preview(popup.list->currentName());

    const QRect area = screen()->availableGeometry();
    const int listHeight = popup.list->sizeHint().height() + 2 * popup.frame->frameWidth();
    const QSize size(popup.frame->sizeHint().width(),
                     std::min(std::max(listHeight, leastHeight), area.height()));
    QPoint at = mapToGlobal(QPoint(0, height()));
    at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - size.width())));
    at.setY(std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() - size.height())));
    popup.frame->setGeometry(QRect(at, size));
    popup.frame->show();
    popup.list->setFocus();
}

void ProfileCombo::hidePopup()
{
    if (m_popup)
        m_popup->frame->hide();
    QComboBox::hidePopup();
}

void ProfileCombo::preview(const QString &name)
{
    if (!m_source || name.isEmpty())
        return;
    const ProfilePreview &preview = m_source(name);
    m_popup->title->setText(preview.title);
    m_popup->day->setDay(preview.day);
    m_popup->description->setText(preview.problem.isEmpty() ? preview.description
                                                            : preview.problem);
}

void ProfileCombo::choose(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsEnabled) || !m_popup->frame->isVisible())
        return;
    hidePopup();
    setCurrentIndex(index.row());
    Q_EMIT activated(index.row());
}

void ProfileCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the panel around it scrolls instead
}

void ProfileCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        hidePopup();
        m_popup.reset();
    }
}

} // namespace aneroid

#include "moc_profilecombo.cpp"
