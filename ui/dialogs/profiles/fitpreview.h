#pragma once

#include "core/fitting/recordingpreview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace aneroid {

/// The beginning of a recording as it is understood: which column is what, in which unit and how
/// that was told, and the first rows; or what keeps it from being read.
class FitPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit FitPreview(QWidget *parent = nullptr);

    void showPreview(const RecordingPreview &preview);
    void showProblem(const QString &message);
    /// While it is read, or where there is nothing to read.
    void clear(const QString &message = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_message;
    QTableWidget *m_columns;
    QTableWidget *m_rows;
};

} // namespace aneroid
