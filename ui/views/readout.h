#pragma once

#include <QWidget>

namespace aneroid {

/// A value under (or beside) its caption that a person reads and a screen reader finds: the caption
/// is the accessible name, the value its value and text. Its size depends on the caption and the
/// room asked for, never on the value, and every digit is as wide as the next, so nothing jumps.
class ReadOut final : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { Under, Beside };

    explicit ReadOut(QWidget *parent = nullptr, Layout layout = Layout::Under);

    void setCaption(const QString &caption);
    [[nodiscard]] QString caption() const { return m_caption; }

    /// A number that assistive technology gets as a number, too.
    void showNumber(double number, const QString &text);
    void showText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] double number() const { return m_number; }
    [[nodiscard]] bool isNumber() const { return m_isNumber; }

    /// Room for so many digits.
    void setDigits(int digits);
    /// Room for this text and its like: for words that are seldom others.
    void setRoomFor(const QString &text);
    /// Drawn in the colour of trouble.
    void setAlarming(bool alarming);
    [[nodiscard]] bool isAlarming() const { return m_alarming; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] int captionWidth() const;
    [[nodiscard]] QRect valueRect() const;
    [[nodiscard]] int captionShare() const;
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QString wholeText() const;
    void change(double number, bool isNumber, const QString &text);

    Layout m_layout;
    QString m_caption;
    QString m_text;
    double m_number = 0.0;
    bool m_isNumber = false;
    bool m_alarming = false;
    int m_digits = 7;
};

/// Makes read-outs known to assistive technology; calling it again does nothing.
void installReadOutAccessibility();

} // namespace aneroid
