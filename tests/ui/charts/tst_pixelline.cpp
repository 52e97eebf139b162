#include "ui/charts/pixelline.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QTest>

#include <algorithm>
#include <random>

using namespace aneroid;

namespace {

constexpr QSize plot(400, 120);

/// From the lowest row at the left to a painter's way.
QPolygonF fromTop(const QList<QPointF> &points)
{
    QPolygonF line;
    for (const QPointF &point : points)
        line.append({point.x(), plot.height() - 1 - point.y()});
    return line;
}

QImage stroked(const QList<QPointF> &points)
{
    QImage image(plot, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QPen pen(Qt::black, 1.0);
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    painter.drawPolyline(fromTop(points));
    return image;
}

QImage filled(const std::vector<QRect> &rectangles)
{
    QImage image(plot, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const QRect &rectangle : rectangles)
        painter.fillRect(rectangle, Qt::black);
    return image;
}

bool isDark(const QImage &image, int x, int y)
{
    return image.valid(x, y) && image.pixel(x, y) != qRgb(255, 255, 255);
}

int dark(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isDark(image, x, y) ? 1 : 0;
    }
    return count;
}

/// Dark pixels of one picture that have none in the other within a pixel upwards or sideways.
int alone(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool near = isDark(other, x, y) || isDark(other, x - 1, y) ||
                              isDark(other, x + 1, y) || isDark(other, x, y - 1) ||
                              isDark(other, x, y + 1);
            count += isDark(one, x, y) && !near ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// What is filled is what a pen would have drawn.
class TestPixelLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatAPenDoes_data();
    void coversWhatAPenDoes();
    void cutsWhatIsFarOutside();
    void fillsEachPixelOnce();
};

void TestPixelLine::coversWhatAPenDoes_data()
{
    QTest::addColumn<int>("height"); // of a column's stroke
    QTest::addColumn<int>("step");   // columns from one to the next
    QTest::addRow("wall") << 30 << 1;
    QTest::addRow("low wall") << 3 << 1;
    QTest::addRow("calm") << 0 << 1;
    QTest::addRow("slopes") << 20 << 7;
    QTest::addRow("flat slopes") << 1 << 9;
}

void TestPixelLine::coversWhatAPenDoes()
{
    QFETCH(const int, height);
    QFETCH(const int, step);
    std::mt19937 random(7);
    const auto draw = [&](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    QList<QPointF> points;
    for (int x = 0; x < plot.width(); x += step) {
        const double low = 30 + draw(std::max(height, 2));
        points.append({x + 0.5, low});
        if (height > 0)
            points.append({x + 0.5, low + draw(height)});
    }
    PixelLine line;
    const QImage ours = filled(line.cover(points, plot));
    const QImage theirs = stroked(points);
    const int covered = dark(theirs);
    QVERIFY(covered > plot.width() / 2);
    // A pen leaves out an end now and then, and rounds the middle of a step in its own way.
    QVERIFY(dark(ours) >= covered - covered / 20);
    QVERIFY(dark(ours) <= covered + covered / 10);
    QVERIFY(alone(ours, theirs) <= covered / 100);
    QVERIFY(alone(theirs, ours) <= covered / 100);
}

void TestPixelLine::cutsWhatIsFarOutside()
{
    PixelLine line;
    const QList<QPointF> points{{-16.0, 1e9}, {10.5, 1e9}, {10.5, -1e9}, {11.5, -1e9}, {1e6, 4.0}};
    const QRect all(QPoint(0, 0), plot);
    const auto &rectangles = line.cover(points, plot);
    QVERIFY(!rectangles.empty());
    for (const QRect &rectangle : rectangles)
        QVERIFY(all.contains(rectangle));
    QCOMPARE(dark(filled(rectangles)), plot.height()); // the one stroke through the plot
}

void TestPixelLine::fillsEachPixelOnce()
{
    std::mt19937 random(3);
    QList<QPointF> points;
    for (int x = 0; x < plot.width(); ++x) {
        points.append({x + 0.5, static_cast<double>(random() % 40)});
        points.append({x + 0.5, static_cast<double>(60 + random() % 40)});
    }
    PixelLine line;
    int pixels = 0;
    for (const QRect &rectangle : line.cover(points, plot))
        pixels += rectangle.width() * rectangle.height();
    QCOMPARE(pixels, dark(filled(line.cover(points, plot))));
    QCOMPARE(pixels, dark(stroked(points)));
}

QTEST_MAIN(TestPixelLine)
#include "tst_pixelline.moc"
