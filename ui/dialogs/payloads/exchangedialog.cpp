#include "ui/dialogs/payloads/exchangedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/messageview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace aneroid {

namespace {

constexpr std::chrono::milliseconds often{500};
constexpr QSize exchangeSize{640, 460};

} // namespace

ExchangeDialog::ExchangeDialog(std::function<QString()> source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_text(new MessageView(QStringLiteral("exchangeText")))
    , m_copy(makeButton("exchangeCopy", QStringLiteral("copy"), nullptr, true))
    , m_close(makeButton("exchangeClose", {}, nullptr, true))
{
    setObjectName(QStringLiteral("exchangeDialog"));
    setSizeGripEnabled(true);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ExchangeDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_text->textCursor().hasSelection())
            refresh();
    });
    m_timer.start(often);
    retranslate();
    refresh();
    resize(exchangeSize);
    m_text->setFocus();
}

void ExchangeDialog::refresh()
{
    const QString text = m_source();
    m_copy->setEnabled(!text.isEmpty());
    m_text->showText(text.isEmpty() ? tr("Nothing has been sent yet.") : text);
}

void ExchangeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void ExchangeDialog::retranslate()
{
    setWindowTitle(tr("Last request and answer"));
    m_text->setAccessibleName(windowTitle());
    m_text->setToolTip(tr("What was sent last, and what came back; secrets are dots."));
    nameButton(*m_copy, tr("&Copy"), tr("Copy the request and the answer as text."));
    nameButton(*m_close, tr("C&lose"), tr("Close this window."));
}

} // namespace aneroid

#include "moc_exchangedialog.cpp"
