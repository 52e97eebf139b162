#pragma once

#include <QLabel>

namespace aneroid {

/// A small mark beside a control whose value came from elsewhere: a word, and the place as tooltip.
class SourceBadge final : public QLabel
{
    Q_OBJECT
public:
    explicit SourceBadge(QWidget *parent = nullptr);

    /// "`.env`" and "Set by .env:12."; an empty word hides the badge.
    void showSource(const QString &word, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptFont();
};

} // namespace aneroid
