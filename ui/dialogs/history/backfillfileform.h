#pragma once

#include "core/recording/fileformat.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aneroid {

class ChoiceBox;

/// Asks for the file that a history goes into: its name, its format (which the name's ending tells
/// as well), and whether weather events go into one beside it.
class BackfillFileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BackfillFileForm(QWidget *parent = nullptr);

    /// Without a signal.
    void setFile(const QString &name, bool labels);
    /// With the ending of the format where the text has none; empty where there is no text.
    [[nodiscard]] QString fileName() const;
    /// Beside fileName(); empty where none is asked for.
    [[nodiscard]] QString labelsName() const;
    [[nodiscard]] FileFormat format() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void browse();
    void takeName();
    void takeFormat();
    void showFormat(const FileFormat &format);
    void describeLabels();
    [[nodiscard]] QString text() const;

    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_formatLabel;
    ChoiceBox *m_format;
    QCheckBox *m_labels;
};

} // namespace aneroid
