#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace aneroid {

class NumberSpinBox;
class WholeSpinBox;

/// Asks how a history is posted to the server of the window: readings in a request, readings a
/// second, and whether those that were accepted before are sent again.
class BackfillUploadForm final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostBatch = 50'000;
    static constexpr double mostPerSecond = 1e7;

    explicit BackfillUploadForm(QWidget *parent = nullptr);

    /// Shown only.
    void setServer(const QString &url);
    /// Without a signal. `perSecond` 0: no limit.
    void setLimits(int batch, double perSecond);

    [[nodiscard]] int batch() const;
    [[nodiscard]] double perSecond() const; ///< 0: no limit
    [[nodiscard]] bool restarts() const;
    /// Once what it asked for has begun.
    void clearRestart();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QString m_url;
    QLabel *m_server;
    QLabel *m_batchLabel;
    WholeSpinBox *m_batch;
    QLabel *m_rateLabel;
    NumberSpinBox *m_rate;
    QCheckBox *m_restart;
};

} // namespace aneroid
