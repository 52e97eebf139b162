#include "ui/dialogs/payloads/lifedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/messageview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr QSize lifeSize{640, 460};

} // namespace

LifeDialog::LifeDialog(const QString &text, bool retracts, QWidget *parent)
    : QDialog(parent)
    , m_text(new MessageView(QStringLiteral("lifeText")))
    , m_copy(makeButton("lifeCopy", QStringLiteral("copy"), nullptr, true))
    , m_retract(makeButton("lifeRetract", {}, nullptr, true))
    , m_close(makeButton("lifeClose", {}, nullptr, true))
{
    setObjectName(QStringLiteral("lifeDialog"));
    setSizeGripEnabled(true);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retract);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &LifeDialog::copy);
    connect(m_retract, &QPushButton::clicked, this, &LifeDialog::retractRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_copy->setEnabled(!text.isEmpty());
    m_retract->setEnabled(retracts);
    m_text->showText(text.isEmpty()
                         ? tr("This format says nothing to a broker beside its readings. With an "
                              "availability topic, the broker keeps whether a device is there.")
                         : text);
    retranslate();
    resize(lifeSize);
    m_text->setFocus();
}

void LifeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void LifeDialog::retranslate()
{
    setWindowTitle(tr("Birth and death messages"));
    m_text->setAccessibleName(windowTitle());
    m_text->setToolTip(tr("What is said for the first device beside its readings; secrets are "
                          "dots."));
    nameButton(*m_copy, tr("&Copy"), tr("Copy the messages as text."));
    nameButton(*m_retract, tr("&Retract…"),
               tr("Has the broker forget what the devices left there. Asks first."));
    nameButton(*m_close, tr("C&lose"), tr("Close this window."));
}

} // namespace aneroid

#include "moc_lifedialog.cpp"
