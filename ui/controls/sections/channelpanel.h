#pragma once

#include "core/base/types.h"
#include "ui/controls/sections/controlsection.h"

namespace aneroid {

class NumberControl;
class RangeControl;

/// Where the air lives and how fast it moves: range and drift of all channels.
class ChannelPanel final : public ControlSection
{
    Q_OBJECT
public:
    explicit ChannelPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<QWidget *> column(ControlColumn column) const override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        Channel channel;
        RangeControl *range;
        NumberControl *drift;
    };

    void addChannel(Channel channel);

    std::vector<Row> m_rows;
};

} // namespace aneroid
