#pragma once

#include <QByteArray>
#include <QIODevice>

namespace aneroid {

/// The body of a request, as Qt reads it. Qt repeats a request by itself where the connection ends
/// without an answer, and says nothing of it; but it must begin the body anew for that, which is
/// seen here. (A QBuffer would not do: Qt goes past it to its bytes.)
class UploadBody : public QIODevice
{
    Q_OBJECT
public:
    explicit UploadBody(const QByteArray &body);

    /// How often the body was begun anew after some of it had been read.
    [[nodiscard]] int repeats() const { return m_repeats; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    int m_repeats = 0;
};

} // namespace aneroid
