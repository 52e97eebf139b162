#include "ui/dialogs/profiles/fitresultview.h"

#include "ui/charts/comparisonchart.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace aneroid {

namespace {

constexpr int findingsWidth = 330;

QString section(const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return {};
    QString html =
        QStringLiteral("<h4>%1</h4><ul style=\"margin-left:-24px\">").arg(title.toHtmlEscaped());
    for (const QString &sentence : sentences)
        html += QStringLiteral("<li>") + sentence.toHtmlEscaped() + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>");
}

/// A row for each pair of channels and lag.
QString couplingsTable(const std::vector<Coupling> &couplings)
{
    constexpr std::array symbols{"T", "RH", "P"};
    if (couplings.empty())
        return {};
    const auto cell = [](const QString &text, const char *kind = "td") {
        return QStringLiteral("<%1 align=\"right\">%2</%1>")
            .arg(QLatin1StringView(kind), text.toHtmlEscaped());
    };
    const auto number = [](double value) {
        return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'f', 2);
    };
    QString html = QStringLiteral("<h4>%1</h4><table cellpadding=\"2\"><tr>")
                       .arg(FitResultView::tr("How alike two channels change").toHtmlEscaped()) +
                   cell(QString(), "th") + cell(FitResultView::tr("over"), "th") +
                   cell(FitResultView::tr("recorded"), "th") +
                   cell(FitResultView::tr("synthetic"), "th") + QStringLiteral("</tr>");
    for (const Coupling &coupling : couplings)
        html += QStringLiteral("<tr>") +
                cell(QStringLiteral("%1, %2").arg(
                    QLatin1StringView(symbols[indexOf(coupling.first)]),
                    QLatin1StringView(symbols[indexOf(coupling.second)]))) +
                cell(durationText(coupling.lagMs)) + cell(number(coupling.recorded)) +
                cell(number(coupling.synthetic)) + QStringLiteral("</tr>");
    return html + QStringLiteral("</table>");
}

} // namespace

FitResultView::FitResultView(QWidget *parent)
    : QWidget(parent)
    , m_legend(new QLabel(this))
    , m_findings(new QTextEdit(this))
{
    auto *const pictures = new QWidget(this);
    auto *const grid = new QGridLayout;
    grid->setSpacing(4);
    for (const Channel channel : allChannels) {
        for (const ComparisonView view : allComparisonViews) {
            auto *const chart = new ComparisonChart(channel, view, pictures);
            chart->setObjectName(QStringLiteral("comparisonChart%1").arg(m_charts.size()));
            grid->addWidget(chart, static_cast<int>(indexOf(channel)), static_cast<int>(view));
            m_charts.push_back(chart);
        }
    }
    m_legend->setObjectName(QStringLiteral("fitLegend"));
    auto *const column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid, 1);
    column->addWidget(m_legend);

    m_findings->setObjectName(QStringLiteral("fitFindings"));
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    auto *const splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("fitSplitter"));
    splitter->addWidget(pictures);
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({3 * findingsWidth, findingsWidth});
    splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    retranslate();
}

void FitResultView::showFit(const RecordingFit &fit)
{
    for (const Channel channel : allChannels) {
        for (const ComparisonView view : allComparisonViews) {
            const std::size_t at =
                indexOf(channel) * allComparisonViews.size() + static_cast<std::size_t>(view);
            m_charts[at]->setCurves(curvesOf(fit.comparison, channel, view));
        }
    }
    QStringList notes;
    for (const std::string &note : fit.profile.notes)
        notes.append(QString::fromStdString(note));
    m_findings->setHtml(section(tr("Recording"), readingSentences(fit)) +
                        section(tr("Profile"), profileSentences(fit)) +
                        couplingsTable(fit.comparison.couplings) +
                        section(tr("Notes, and what could not be determined"), notes));
}

void FitResultView::clear()
{
    for (ComparisonChart *const chart : m_charts)
        chart->setCurves({});
    m_findings->clear();
}

void FitResultView::retranslate()
{
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setPlaceholderText(
        tr("What was read and found, and what could not be determined, is told here."));
    drawLegend();
}

/// In the colours of the lines; synthetic has its channel's, so the words tell the width.
void FitResultView::drawLegend()
{
    const ChartStyle style = ChartStyle::fromPalette(palette());
    m_legend->setText(QStringLiteral("<span style=\"color:%1\">───</span> %2 &nbsp;&nbsp; "
                                     "<b><span style=\"color:%3\">━━</span><span "
                                     "style=\"color:%4\">━━</span><span "
                                     "style=\"color:%5\">━━</span></b> %6")
                          .arg(ComparisonChart::recordedPen(style).color().name(), tr("recorded"),
                               style.lines[0].name(), style.lines[1].name(), style.lines[2].name(),
                               tr("synthetic")));
}

void FitResultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawLegend();
}

} // namespace aneroid

#include "moc_fitresultview.cpp"
