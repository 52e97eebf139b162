#include "ui/dialogs/aboutdialog.h"

#include "ui/views/iconlabel.h"
#include "ui/widgets/tintedicon.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr int dialSide = 96;
constexpr int textWidth = 420;

/// Name, licence: names of works and licences are not translated.
QString partsList()
{
    return QStringLiteral(
               "Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), SQLite (public domain), "
               "CLI11 (BSD-3-Clause), simdjson (Apache-2.0), fmt (MIT), protozero (BSD-2-Clause), "
               "Random123 (BSD-3-Clause)")
        .arg(QLatin1StringView(qVersion()));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Aneroid"));
    auto *const dial = new QLabel(this);
    dial->setPixmap(applicationIcon().pixmap(QSize(dialSide, dialSide), devicePixelRatioF()));
    const QString text =
        QStringLiteral("<h2>Aneroid %1</h2><p>%2</p><p>%3</p><p>%4<br>%5</p>")
            .arg(QLatin1StringView(ANEROID_VERSION),
                 tr("A virtual BME280: lifelike temperature, humidity and pressure, plotted live "
                    "and sent to a server."),
                 tr("Free software under the GNU General Public License, version 3 or later "
                    "(GPL-3.0-or-later). It comes with no warranty."),
                 tr("Built with:"), partsList());
    auto *const label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("aboutText"));
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *const row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(dial, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace aneroid

#include "moc_aboutdialog.cpp"
