#pragma once

#include <QPlainTextEdit>

namespace aneroid {

/// A text as it goes over a wire, to read and to copy: in a font of one width, broken where the
/// room ends. Its place stays where it is when the text changes.
class MessageView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// As high as so many lines; 0: as high as there is room.
    explicit MessageView(const QString &objectName, int lines = 0, QWidget *parent = nullptr);

    void showText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLines();

    int m_lines;
};

} // namespace aneroid
