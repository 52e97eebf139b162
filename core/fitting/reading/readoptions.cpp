#include "core/fitting/reading/readoptions.h"

#include "core/fitting/fitwords.h"

#include <array>

namespace aneroid {

namespace {

struct OptionNames
{
    const char *flag;
    const char *control;
};

/// In the order of ReadOption.
constexpr std::array optionNames{
    OptionNames{"--time-column", QT_TRANSLATE_NOOP("Fitting", "Time column")},
    OptionNames{"--date-column", QT_TRANSLATE_NOOP("Fitting", "Date column")},
    OptionNames{"--temperature-column", QT_TRANSLATE_NOOP("Fitting", "Temperature column")},
    OptionNames{"--humidity-column", QT_TRANSLATE_NOOP("Fitting", "Humidity column")},
    OptionNames{"--pressure-column", QT_TRANSLATE_NOOP("Fitting", "Pressure column")},
    OptionNames{"--temperature-unit", QT_TRANSLATE_NOOP("Fitting", "Temperature unit")},
    OptionNames{"--humidity-unit", QT_TRANSLATE_NOOP("Fitting", "Humidity unit")},
    OptionNames{"--pressure-unit", QT_TRANSLATE_NOOP("Fitting", "Pressure unit")},
    OptionNames{"--time-format", QT_TRANSLATE_NOOP("Fitting", "Time format")},
    OptionNames{"--interval", QT_TRANSLATE_NOOP("Fitting", "Interval")},
    OptionNames{"--start", QT_TRANSLATE_NOOP("Fitting", "Start")},
    OptionNames{"--device", QT_TRANSLATE_NOOP("Fitting", "Device")},
    OptionNames{"--device-column", QT_TRANSLATE_NOOP("Fitting", "Device column")},
    OptionNames{"--table", QT_TRANSLATE_NOOP("Fitting", "Table")},
};

} // namespace

QString nameOf(ReadOption option, const ReadOptions &options)
{
    const OptionNames &names = optionNames[static_cast<std::size_t>(option)];
    return options.askedBy == AskedBy::Flag ? QString::fromLatin1(names.flag)
                                            : QStringLiteral("\"%1\"").arg(controlName(option));
}

QString controlName(ReadOption option)
{
    return FitWords::tr(optionNames[static_cast<std::size_t>(option)].control);
}

ReadOption columnOption(Channel channel)
{
    return static_cast<ReadOption>(static_cast<std::size_t>(ReadOption::TemperatureColumn) +
                                   indexOf(channel));
}

ReadOption unitOption(Channel channel)
{
    return static_cast<ReadOption>(static_cast<std::size_t>(ReadOption::TemperatureUnit) +
                                   indexOf(channel));
}

} // namespace aneroid
