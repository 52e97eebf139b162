#pragma once

#include "core/fitting/recordingfit.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTextEdit;

namespace aneroid {

class ComparisonChart;

/// What a fit came to: recorded and synthetic side by side, three pictures a channel, and in words
/// what was read, found, and could not be determined.
class FitResultView final : public QWidget
{
    Q_OBJECT
public:
    explicit FitResultView(QWidget *parent = nullptr);

    void showFit(const RecordingFit &fit);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void drawLegend();

    std::vector<ComparisonChart *> m_charts; ///< [channel · views + view]
    QLabel *m_legend;
    QTextEdit *m_findings;
};

} // namespace aneroid
