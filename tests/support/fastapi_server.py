#!/usr/bin/env python3
"""A FastAPI server with the schema of the data producer's plan, for acceptance by hand.

    /usr/bin/python3 tests/support/fastapi_server.py --port 8001

POST /api/v1/sensors/bme280   stores a reading, answers 201 {"id": N}
GET  /received                every body stored, in order of arrival, with its Idempotency-Key
GET  /stats                   {"stored": N, "keys": M}
POST /behave                  {"status": 503, "count": 3, "headers": {"Retry-After": "1"}}:
                              answers the next 3 readings like that, storing nothing
DELETE /received              forgets everything
GET  /health                  {"status": "ok"}

Debian 12: apt install python3-fastapi uvicorn (wrk for the comparison).
"""
import argparse
import json
from datetime import datetime
from typing import Optional

import uvicorn
from fastapi import FastAPI, Header, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field


class BME280Reading(BaseModel):
    """Schema for BME280 sensor reading, as in the plan's step 3."""

    device_id: str
    temperature_c: float = Field(..., ge=-40, le=85)
    humidity: float = Field(..., ge=0, le=100)
    pressure_hpa: float = Field(..., ge=300, le=1100)
    timestamp: Optional[datetime] = None
    metadata: Optional[dict] = None


app = FastAPI()
received: list = []
trouble = {"status": 0, "count": 0, "headers": {}}


@app.post("/api/v1/sensors/bme280", status_code=201)
async def store(reading: BME280Reading, request: Request,
                idempotency_key: Optional[str] = Header(None)):
    if trouble["count"] > 0:
        trouble["count"] -= 1
        return JSONResponse({"detail": "asked to behave like this"}, trouble["status"],
                            headers=trouble["headers"])
    received.append((await request.body(), idempotency_key))
    return {"id": len(received)}


@app.get("/received")
async def list_received():
    return [{**json.loads(body), "idempotency_key": key} for body, key in received]


@app.delete("/received")
async def forget():
    received.clear()
    return {"stored": 0}


@app.get("/stats")
async def stats():
    return {"stored": len(received), "keys": len({key for _, key in received})}


@app.post("/behave")
async def behave(request: Request):
    wish = await request.json()
    trouble.update(status=wish["status"], count=wish.get("count", 1),
                   headers=wish.get("headers", {}))
    return trouble


@app.get("/health")
async def health():
    return {"status": "ok"}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    uvicorn.run(app, host=options.host, port=options.port, log_level="warning", access_log=False)
