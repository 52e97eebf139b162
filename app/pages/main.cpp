#include "app/pages/writepages.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

/// aneroid-pages FOLDER: a step of the build, not installed.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    if (argc != 2) {
        std::fputs("usage: aneroid-pages FOLDER\n", stderr);
        return 2;
    }
    const auto written = aneroid::writePages(QString::fromLocal8Bit(argv[1]));
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error()));
        return 1;
    }
    return 0;
}
