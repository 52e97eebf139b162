#include "ui/widgets/tintedicon.h"

#include "ui/widgets/contrast.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

static void initIconResources()
{
    Q_INIT_RESOURCE(aneroid); // a static library's resources are left out unless they are named
}

namespace aneroid {
namespace {

QColor colorOf(Tint tint, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    switch (tint) {
    case Tint::Good:
        return successTextColor(palette);
    case Tint::Warning:
        return withContrast(QColor(0xd9, 0x8e, 0x04), palette.color(QPalette::Window), 3.0);
    case Tint::Wrong:
        return errorTextColor(palette);
    case Tint::Text:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Draws an SVG file, all of it in the tint's colour where there is a tint.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, std::optional<Tint> tint)
        : m_file(QStringLiteral(":/icons/%1.svg").arg(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = m_tint ? colorOf(*m_tint, mode) : QColor();
        const QString key =
            QStringLiteral("%1 %2x%3 %4")
                .arg(m_file, QString::number(size.width()), QString::number(size.height()),
                     QString::number(color.isValid() ? color.rgba() : 0U));
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = render(size, color);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("aneroid-svg"); }

private:
    [[nodiscard]] QPixmap render(const QSize &size, const QColor &color) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(m_file).render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (color.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawn.rect(), color);
        }
        return drawn;
    }

    QString m_file;
    std::optional<Tint> m_tint;
};

} // namespace

QIcon tintedIcon(const QString &name, Tint tint)
{
    initIconResources();
    return QIcon(new SvgIconEngine(name, tint));
}

QIcon applicationIcon()
{
    initIconResources();
    return QIcon(new SvgIconEngine(QStringLiteral("org.aneroid.Aneroid"), std::nullopt));
}

} // namespace aneroid
